import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, createRecipient, person } from './ask.ts'

const update = `mutation updateRecipient($id: ID, $input: RecipientInput!) {
  updateRecipient(id: $id, input: $input) { success code message recipient { id nickName email } }
}`
const john = '5ba89a6b35a2b327b81ffc3b'

async function refusal(input: object): Promise<string> {
  const sandbox = createSandbox()
  const { status, data, errors } = await ask(sandbox, createRecipient, { input })
  expect({ status, errors, size: sandbox.store.recipients.size }).toEqual({
    status: 200,
    errors: [],
    size: 6,
  })
  expect(data.createRecipient).toMatchObject({ success: false, recipient: null })
  return `${data.createRecipient.code}: ${data.createRecipient.message}`
}

describe('createRecipient', () => {
  test('keeps the recipient under an id that the seed decides', async () => {
    const create = async (seed: number, logins = 0) => {
      const sandbox = createSandbox({ seed })
      for (let i = 0; i < logins; i += 1) await sandbox.getToken()
      const { data } = await ask(sandbox, createRecipient, { input: person })
      return { sandbox, id: data.createRecipient.recipient.id }
    }
    const { sandbox, id } = await create(1)
    expect(id).toMatch(/^[0-9a-f]{24}$/)
    expect(sandbox.store.recipients.get(id)).toMatchObject({ lastName: 'Byron', country: 'AU' })
    expect((await create(1, 3)).id).toBe(id)
    expect((await create(2)).id).not.toBe(id)
  })

  test('gives identifiers and the mobile number back in their canonical form', async () => {
    const input = {
      ...person,
      accountIdType: 'IBAN',
      currency: 'EUR',
      iban: 'fr76 3000 6000 0112 3456 7890 189',
      bic: 'agrifrpp',
      bsb: null,
      accountNo: null,
      mobile: '0061422832849',
      address: null,
    }
    const { data } = await ask(createSandbox(), createRecipient, { input })
    expect(data.createRecipient.recipient).toMatchObject({
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
      mobile: '+61 422 832 849',
      country: 'FR',
      address: null,
    })
  })

  test('keeps a nick name that is given', async () => {
    const { data } = await ask(createSandbox(), createRecipient, {
      input: { ...person, nickName: 'Countess of Lovelace' },
    })
    expect(data.createRecipient.recipient.nickName).toBe('Countess of Lovelace')
  })

  test.each([
    [
      'neither a person nor a company',
      { firstName: null, lastName: null },
      'Either companyName or firstName and lastName is required',
    ],
    [
      'both',
      { companyName: 'Acme Pty Ltd' },
      'Give either companyName or firstName and lastName, not both',
    ],
    ['half a person', { lastName: null }, 'lastName is required when firstName is given'],
    ['no account number', { accountNo: null }, 'accountNo is required when accountIdType is BSB'],
    [
      'an empty account number',
      { accountNo: '' },
      'accountNo is required when accountIdType is BSB',
    ],
    ['a short account number', { accountNo: '123' }, 'accountNo is invalid'],
    ['an account number with signs', { accountNo: '1234#5' }, 'accountNo is invalid'],
    ['a long BSB', { bsb: '0620001' }, 'bsb is invalid'],
    ['a label in the BSB', { bsb: 'BSB 062000' }, 'bsb is invalid'],
    [
      'an Australian address without street',
      { address: { suburb: 'Sydney', country: 'AU' } },
      'address.street is required when address.country is AU',
    ],
    [
      'an address without country',
      { address: { street: '1 George St' } },
      'address.country is required',
    ],
  ])('refuses %s', async (_what, change, message) => {
    expect(await refusal({ ...person, ...change })).toBe(`VALIDATION_ERROR: ${message}`)
  })

  const abroad = {
    firstName: 'Ada',
    lastName: 'Byron',
    currency: 'USD',
    address: { country: 'US' },
  }
  test.each([
    [
      { accountIdType: 'ABA', aba: '021000021', accountNo: '12345678' },
      'bic is required when accountIdType is ABA',
    ],
    [
      { accountIdType: 'ABA', bic: 'CHASUS33', aba: '02100002', accountNo: '12345678' },
      'aba is invalid',
    ],
    [{ accountIdType: 'IBAN', currency: 'EUR', iban: 'DE89370400440532013001' }, 'iban is invalid'],
    [
      { accountIdType: 'IBAN', currency: 'EUR', iban: 'AT611904300234573201' },
      'bic is required when accountIdType is IBAN',
    ],
    [
      { accountIdType: 'CLABE', currency: 'MXN', bic: 'BCMRMXMM' },
      'clabe is required when accountIdType is CLABE',
    ],
    [
      {
        accountIdType: 'IFSC',
        currency: 'INR',
        bic: 'SBININBB',
        ifsc: 'SBIN1020001',
        accountNo: '12345678',
      },
      'ifsc is invalid',
    ],
    [
      { accountIdType: 'CNAPS', currency: 'CNY', bic: 'BKCHCNBJ', cnaps: '102100099996' },
      'accountNo is required when accountIdType is CNAPS',
    ],
    [
      {
        accountIdType: 'SORT_CODE',
        currency: 'GBP',
        bic: 'BARCGB22',
        sortCode: '2000',
        accountNo: '55779911',
      },
      'sortCode is invalid',
    ],
    [{ accountIdType: 'PAYID', currency: 'AUD' }, 'payid is required when accountIdType is PAYID'],
    [{ accountIdType: 'ACC_NO', bic: 'CHASUS3', accountNo: '12345678' }, 'bic is invalid'],
  ])('refuses %o', async (account, message) => {
    const input: Record<string, unknown> = { ...abroad, ...account }
    // An ACC_NO account in the US isn't on the list; one in Singapore is.
    if (account.accountIdType === 'ACC_NO') input.address = { country: 'SG' }
    expect(await refusal(input)).toBe(`VALIDATION_ERROR: ${message}`)
  })

  test('asks for the bic that the change log requires, also where the table lists none', async () => {
    const table = [
      { country: 'NZ', currency: 'NZD', method: 'ACC_NO', requiredFields: ['accountNo'] },
    ]
    const input = {
      ...person,
      accountIdType: 'ACC_NO',
      currency: 'NZD',
      address: { country: 'NZ' },
    }
    const sandbox = createSandbox({ deliveryMethods: table })
    const { data } = await ask(sandbox, createRecipient, { input })
    expect(data.createRecipient.message).toBe('bic is required when accountIdType is ACC_NO')
  })

  test.each([
    [{ currency: 'EUR' }, 'accountIdType BSB is not available for EUR in AU'],
    [
      { accountIdType: 'IBAN', currency: 'AUD', iban: 'DE89370400440532013000' },
      'accountIdType IBAN is not available for AUD in AU',
    ],
    [
      { accountIdType: 'ACC_NO', currency: 'EUR', bic: 'CHASUS33', address: { country: 'US' } },
      'accountIdType ACC_NO is not available for EUR in US',
    ],
  ])('knows which methods reach which country: %o', async (change, message) => {
    expect(await refusal({ ...person, ...change })).toBe(
      `DELIVERY_METHOD_NOT_AVAILABLE: ${message}`,
    )
  })

  test('lets a person abroad have an Australian account', async () => {
    const input = { ...person, address: { street: '1 Queen St, Auckland 1010', country: 'NZ' } }
    const { data } = await ask(createSandbox(), createRecipient, { input })
    expect(data.createRecipient).toMatchObject({ success: true, recipient: { country: 'NZ' } })
  })
})

describe('updateRecipient', () => {
  test('keeps what is left out, clears what is null', async () => {
    const sandbox = createSandbox()
    const input = { accountIdType: 'BSB', currency: 'AUD', email: null }
    const { data } = await ask(sandbox, update, { id: john, input })
    expect(data.updateRecipient).toMatchObject({ success: true, code: 'SUCCESS' })
    expect(sandbox.store.recipients.get(john)).toMatchObject({
      email: null,
      lastName: 'Malkovich',
      bsb: '370370',
      address: { suburb: 'Woolooware' },
    })
  })

  test('refuses another accountIdType', async () => {
    const input = { accountIdType: 'PAYID', currency: 'AUD', payid: 'john@example.com' }
    const { data } = await ask(createSandbox(), update, { id: john, input })
    expect(data.updateRecipient).toMatchObject({
      success: false,
      message: 'accountIdType cannot be changed',
    })
  })

  test('holds the rules of a new recipient', async () => {
    const sandbox = createSandbox()
    const input = { accountIdType: 'BSB', currency: 'AUD', bsb: null }
    const { data } = await ask(sandbox, update, { id: john, input })
    expect(data.updateRecipient.message).toBe('bsb is required when accountIdType is BSB')
    expect(sandbox.store.recipients.get(john)?.bsb).toBe('370370')
  })

  test.each([undefined, null, '0123456789abcdef01234567'])('knows no recipient %s', async id => {
    const { data } = await ask(createSandbox(), update, { id, input: person })
    expect(data.updateRecipient).toMatchObject({ success: false, code: 'NOT_FOUND' })
  })
})

test('deleteRecipient deletes once', async () => {
  const sandbox = createSandbox()
  const remove = () =>
    ask(sandbox, 'mutation($id: ID) { deleteRecipient(id: $id) { success code } }', { id: john })
  expect((await remove()).data.deleteRecipient).toEqual({ success: true, code: 'SUCCESS' })
  expect((await remove()).data.deleteRecipient).toEqual({ success: false, code: 'NOT_FOUND' })
  const { data } = await ask(sandbox, `{ recipient(id: "${john}") { id } }`)
  expect(data.recipient).toBeNull()
})
