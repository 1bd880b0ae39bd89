import { describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields } from './ask.ts'

const list = `query ($input: SenderQueryInput) {
  senders(input: $input) { email firstName lastName companyName address { country } }
}`
const create = `mutation ($input: SenderInput!) {
  createSender(input: $input) {
    success code message
    sender { id nickName firstName lastName mobile email dob address { street country } }
  }
}`
const update = `mutation ($id: ID, $input: SenderInput!) {
  updateSender(id: $id, input: $input) {
    success code message
    sender { id nickName firstName lastName companyName email mobile address { street country } }
  }
}`
const remove = `mutation ($input: ID) { deleteSender(id: $input) { success code message } }`
const malcolm = '686393e689c1fb1b255cac5c'
const person = {
  firstName: 'Malcolm',
  lastName: 'Jez',
  dob: '2000-01-01',
  email: 'malcolm@example.com',
  mobile: '0061412345678',
  address: { street: '1 Test St', suburb: 'London', state: 'TST', country: 'GB', postcode: '2000' },
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
async function reply(sandbox: Sandbox, query: string, variables: object): Promise<any> {
  const { data, errors } = await ask(sandbox, query, variables)
  expect(errors).toEqual([])
  return Object.values(data)[0]
}

describe('senders', () => {
  test('are found by id', async () => {
    const one = 'query ($id: ID) { sender(id: $id) { email firstName address { country } } }'
    const sandbox = createSandbox()
    expect(await reply(sandbox, one, { id: '59f2733f2519e236edab0efe' })).toEqual({
      email: 'john@example.com',
      firstName: 'John',
      address: { country: 'GB' },
    })
    expect(await reply(sandbox, one, { id: malcolm.replace('6', '7') })).toBeNull()
    expect(await reply(sandbox, one, {})).toBeNull()
  })

  test('come in the documented order', async () => {
    expect(await reply(createSandbox(), list, { input: { email: 'john@example.com' } })).toEqual([
      {
        email: 'john@example.com',
        firstName: 'John',
        lastName: 'Smith',
        companyName: null,
        address: { country: 'GB' },
      },
      {
        email: 'john@example.com',
        firstName: null,
        lastName: null,
        companyName: 'Acme Inc',
        address: { country: 'US' },
      },
    ])
  })

  test.each([
    [{ firstName: 'Malcolm' }, ['Malcolm']],
    [{ lastName: 'Nguyen' }, ['Mia']],
    [{ externalId: 'cust-1002' }, ['Katarina']],
    [{ companyName: 'Acme Pte Ltd' }, [null]],
    [{ firstName: 'John', lastName: 'Jez' }, []],
    [{ firstName: 'john' }, []],
  ])('are filtered by %o', async (input, names) => {
    const found = await reply(createSandbox(), list, { input })
    expect(found.map(({ firstName }: { firstName: string }) => firstName)).toEqual(names)
  })

  test('are all of them without a filter, the newest first', async () => {
    const sandbox = createSandbox()
    await reply(sandbox, create, { input: { companyName: 'Newest Pty Ltd' } })
    const all = await reply(sandbox, list, {})
    expect(all).toHaveLength(8)
    expect(all[0]).toMatchObject({ companyName: 'Newest Pty Ltd' })
  })
})

describe('createSender', () => {
  test('keeps a person and gives the nick name and the mobile number', async () => {
    const sandbox = createSandbox()
    const created = await reply(sandbox, create, { input: person })
    expect(created).toMatchObject({
      success: true,
      code: 'CREATED',
      message: 'New sender created',
      sender: { nickName: 'MalcolmJez', mobile: '+61 412 345 678', dob: '2000-01-01' },
    })
    expect(sandbox.store.senders.get(created.sender.id)).toMatchObject({
      lastName: 'Jez',
      companyName: null,
      address: { streetNo: null, suburb: 'London' },
    })
  })

  test.each([
    [{ companyName: 'Acme Pte Ltd' }, 'Acme Pte L'],
    [{ companyName: 'Acme Pte Ltd', nickName: 'The Acmes of old' }, 'The Acmes of old'],
  ])('calls %o by %s', async (input, nickName) => {
    const created = await reply(createSandbox(), create, { input })
    expect(created.sender).toMatchObject({ nickName })
  })

  test.each([
    [{}, 'Either companyName or firstName and lastName is required'],
    [
      { ...person, companyName: 'Acme' },
      'Give either companyName or firstName and lastName, not both',
    ],
    [{ firstName: 'Malcolm' }, 'lastName is required when firstName is given'],
    [{ ...person, address: { street: '1 Test St' } }, 'address.country is required'],
    [
      { ...person, address: { country: 'AU' } },
      'address.street is required when address.country is AU',
    ],
  ])('refuses %o', async (input, message) => {
    const sandbox = createSandbox()
    const before = sandbox.store.senders.size
    expect(await reply(sandbox, create, { input })).toEqual({
      success: false,
      code: 'VALIDATION_ERROR',
      message,
      sender: null,
    })
    expect(sandbox.store.senders.size).toBe(before)
  })

  test('takes no bad fields', async () => {
    const input = { ...person, email: 'malcolm', mobile: '123', dob: '2020-01-01' }
    const answer = await ask(createSandbox(), create, { input })
    expect(badFields(answer).sort()).toEqual(['dob', 'email', 'mobile'])
  })
})

describe('updateSender', () => {
  test('keeps what the input leaves out, and clears what is null', async () => {
    const sandbox = createSandbox()
    const input = { lastName: 'Jez The Second', email: null, address: { country: 'FR' } }
    expect(await reply(sandbox, update, { id: malcolm, input })).toEqual({
      success: true,
      code: 'UPDATED',
      message: `Sender ${malcolm} updated.`,
      sender: {
        id: malcolm,
        nickName: 'MalcolmJez',
        firstName: 'Malcolm',
        lastName: 'Jez The Second',
        companyName: null,
        email: null,
        mobile: '+61 412 345 678',
        address: { street: null, country: 'FR' },
      },
    })
    expect(sandbox.store.senders.get(malcolm)).toMatchObject({
      dob: '2000-01-01',
      idDoc: { docNumber: 'GB1234321' },
    })
  })

  test('refuses what the sender would then be, and whom it does not know', async () => {
    const sandbox = createSandbox()
    const before = sandbox.store.senders.get(malcolm)
    const company = await reply(sandbox, update, { id: malcolm, input: { companyName: 'Jez Ltd' } })
    expect(company).toMatchObject({ success: false, code: 'VALIDATION_ERROR', sender: null })
    expect(sandbox.store.senders.get(malcolm)).toBe(before)
    const nobody = await reply(sandbox, update, { id: '0'.repeat(24), input: person })
    expect(nobody).toEqual({
      success: false,
      code: 'NOT_FOUND',
      message: 'Sender not found',
      sender: null,
    })
  })
})

test('deleteSender deletes once', async () => {
  const sandbox = createSandbox()
  expect(await reply(sandbox, remove, { input: malcolm })).toEqual({
    success: true,
    code: 'SUCCESS',
    message: 'Sender deleted',
  })
  expect(sandbox.store.senders.has(malcolm)).toBe(false)
  expect(await reply(sandbox, remove, { input: malcolm })).toMatchObject({
    success: false,
    code: 'NOT_FOUND',
  })
})
