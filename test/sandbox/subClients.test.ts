import { describe, expect, test } from 'vitest'
import type { CreateSubClientInput } from '../../src/api/documents/operationTypes.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields } from './ask.ts'

const create = `mutation ($input: CreateSubClientInput!) {
  createSubClient(input: $input) {
    success code message
    subClient {
      id legalName tradingAsName businessNumber fullName clientType status
      primaryContact { firstName middleName lastName email mobile dob }
      address { street country }
      postalAddress { street }
      bsb accountNo externalId
    }
  }
}`

/** An Australian, good in every field. */
const person = {
  firstName: 'Ada',
  middleName: 'King',
  lastName: 'Byron',
  email: 'ada@example.com',
  mobile: '0061491570110',
  dob: '1979-05-12',
  address: {
    street: '1 George St',
    suburb: 'Sydney',
    state: 'NSW',
    postcode: '2000',
    country: 'AU',
  },
  idDoc: { type: 'licence', docNumber: '12345678', country: 'AU' },
  externalId: 'cust-1',
}
const abroad = {
  ...person,
  address: { ...person.address, suburb: 'Auckland', state: 'Auckland', country: 'NZ' },
  idDoc: { ...person.idDoc, type: 'passport' },
}
const company = { ...person, legalName: 'Byron Engines Pty Ltd', businessNumber: '51824753556' }

const fresh = () => createSandbox({ clock: steppedClock() })

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
async function reply(sandbox: Sandbox, query: string, variables: object): Promise<any> {
  const { data, errors } = await ask(sandbox, query, variables)
  expect(errors).toEqual([])
  return Object.values(data)[0]
}

const statusOf = (sandbox: Sandbox, id: string) => sandbox.store.subClients.get(id)?.status
const told = (sandbox: Sandbox, id: string) => sandbox.events.filter(event => event.id === id)

describe('createSubClient', () => {
  test('gives a person an account number at once', async () => {
    const sandbox = fresh()
    const { subClient, ...done } = await reply(sandbox, create, { input: person })
    expect(done).toEqual({
      success: true,
      code: 'SUBCLIENT_CREATED',
      message: 'Sub-client was successfully created',
    })
    expect(subClient).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      legalName: null,
      tradingAsName: null,
      businessNumber: null,
      fullName: 'Ada King Byron',
      clientType: 'INDIVIDUAL',
      status: 'INITIATED',
      primaryContact: {
        firstName: 'Ada',
        middleName: 'King',
        lastName: 'Byron',
        email: 'ada@example.com',
        mobile: '+61 491 570 110',
        dob: '1979-05-12',
      },
      address: { street: '1 George St', country: 'AU' },
      postalAddress: null,
      bsb: '802919',
      accountNo: expect.stringMatching(/^1\d{6}$/),
      externalId: 'cust-1',
    })
    expect(sandbox.store.subClients.get(subClient.id)).toMatchObject({
      fundingReference: expect.stringMatching(/^261102-\d{5}$/),
      idDoc: person.idDoc,
      institutionId: null,
    })
  })

  test.each([
    ['its legal name', company, 'Byron Engines Pty Ltd'],
    ['its trading name', { ...company, tradingAsName: 'Byron & Co' }, 'Byron & Co'],
  ])('names the account of a company by %s', async (_what, input, fullName) => {
    const { subClient } = await reply(fresh(), create, { input })
    expect(subClient).toMatchObject({
      clientType: 'COMPANY',
      fullName,
      legalName: 'Byron Engines Pty Ltd',
      primaryContact: { firstName: 'Ada', lastName: 'Byron' },
    })
  })

  test('names the account of a person who trades under another name by the person', async () => {
    const input = { ...person, middleName: null, tradingAsName: 'Ada Engines' }
    const { subClient } = await reply(fresh(), create, { input })
    expect(subClient).toMatchObject({ clientType: 'INDIVIDUAL', fullName: 'Ada Byron' })
  })

  test('takes the same externalId twice, and gives other numbers', async () => {
    const sandbox = fresh()
    const made = []
    for (let i = 0; i < 20; i += 1) {
      const { subClient } = await reply(sandbox, create, { input: person })
      made.push(sandbox.store.subClients.get(subClient.id))
    }
    expect(new Set(made.map(each => each?.externalId))).toEqual(new Set(['cust-1']))
    const everybody = [...sandbox.store.subClients.values()]
    expect(new Set(everybody.map(({ accountNo }) => accountNo)).size).toBe(everybody.length)
    expect(new Set(everybody.map(each => each.fundingReference)).size).toBe(everybody.length)
  })

  test('finds the instructing institution again, or creates it', async () => {
    const sandbox = fresh()
    const institutionOf = async (input: Partial<CreateSubClientInput>) => {
      const { subClient } = await reply(sandbox, create, { input: { ...person, ...input } })
      return sandbox.store.subClients.get(subClient.id)?.institutionId
    }
    const known = '65570da4f176682c5e412552'
    expect(await institutionOf({ instructingInstitutionId: known })).toBe(known)
    const found = { businessNumber: 'A39477669937', address: { country: 'AU' } }
    expect(await institutionOf({ instructingInstitution: found })).toBe(known)
    const made = await institutionOf({ instructingInstitution: { legalName: 'New Bank Ltd' } })
    expect(sandbox.store.institutions.get(made ?? '')).toMatchObject({ legalName: 'New Bank Ltd' })
  })

  const { address } = person
  const part = (field: string): [string, object, string] => [
    `an address without ${field}`,
    { address: { ...address, [field]: '' } },
    `address.${field} is required`,
  ]
  test.each<[string, object, string | RegExp]>([
    ['a legal name alone', { legalName: 'Byron Ltd' }, /^businessNumber is required/],
    ['a business number alone', { businessNumber: '5182' }, /^legalName is required/],
    ['no mobile number', { mobile: null }, 'mobile is required'],
    ['no date of birth', { dob: null }, 'dob is required'],
    ['somebody who is 65 today', { dob: '1961-11-02' }, 'The person must be under 65 years of age'],
    ...['street', 'suburb', 'state', 'postcode'].map(part),
    ['no country', { address: { ...address, country: null } }, 'address.country is required'],
    [
      'a postal address without its country',
      { postalAddress: { street: 'GPO Box 1' } },
      'postalAddress.country is required',
    ],
    ['no document', { idDoc: null }, 'idDoc is required'],
    [
      'an Australian with another document',
      { idDoc: { ...person.idDoc, type: 'medicare' } },
      'idDoc.type must be licence or passport for an Australian resident',
    ],
    [
      'a licence from abroad',
      { ...abroad, idDoc: person.idDoc },
      'idDoc.type must be passport for a non-Australian resident',
    ],
    [
      'two institutions',
      {
        instructingInstitution: { legalName: 'New Bank Ltd' },
        instructingInstitutionId: '65570da4f176682c5e412552',
      },
      /not both$/,
    ],
    ['a strange institution', { instructingInstitutionId: '0' }, 'Institution not found'],
    [
      'an institution without a name',
      { instructingInstitution: { externalId: 'i-404' } },
      'legalName is required',
    ],
  ])('refuses %s', async (_what, changes, message) => {
    const sandbox = fresh()
    const before = sandbox.store.subClients.size
    const institutions = sandbox.store.institutions.size
    const refused = await reply(sandbox, create, { input: { ...person, ...changes } })
    expect(refused).toMatchObject({ success: false, subClient: null })
    expect(refused.message).toMatch(message)
    expect(sandbox.store.subClients.size).toBe(before)
    expect(sandbox.store.institutions.size).toBe(institutions)
    await sandbox.advance(10_000)
    expect(sandbox.events.filter(({ event }) => event.startsWith('subclient_'))).toEqual([])
  })

  test('takes somebody who is 65 tomorrow, in Sydney', async () => {
    const sandbox = fresh()
    const input = { ...person, dob: '1961-11-03' }
    expect(await reply(sandbox, create, { input })).toMatchObject({ success: true })
    // 00:00 on 3 November there.
    await sandbox.advance(14 * 3_600_000)
    expect(await reply(sandbox, create, { input })).toMatchObject({ success: false })
  })

  test('takes no bad fields', async () => {
    const input = {
      firstName: 'Ada x.com',
      lastName: '',
      dob: '2015-01-01',
      email: 'ada',
      mobile: '12',
      legalName: 'A<B',
      businessNumber: 'N/A',
      externalId: 'ü',
      address: { street: 'Straße 1', country: 'Australia' },
      postalAddress: { suburb: 'null' },
      idDoc: { type: 'passport', docNumber: '', issuer: 'x'.repeat(101) },
      instructingInstitution: { legalName: 'é' },
    }
    expect(badFields(await ask(fresh(), create, { input })).sort()).toEqual([
      'address.country',
      'address.street',
      'businessNumber',
      'dob',
      'email',
      'externalId',
      'firstName',
      'idDoc.docNumber',
      'idDoc.issuer',
      'instructingInstitution.legalName',
      'lastName',
      'legalName',
      'mobile',
      'postalAddress.suburb',
    ])
  })
})

describe('a new sub-client', () => {
  test('becomes ACTIVE when it is Australian, and tells of it as documented', async () => {
    const sandbox = fresh()
    const { subClient } = await reply(sandbox, create, { input: person })
    const { id } = subClient
    await sandbox.advance(1999)
    expect(statusOf(sandbox, id)).toBe('INITIATED')
    await sandbox.advance(1)
    expect(statusOf(sandbox, id)).toBe('ACTIVE')
    const about = { id, fullName: 'Ada King Byron' }
    const expected = [
      {
        event: 'subclient_initiated',
        eventScheduledAt: '2026-11-02T00:00:00.000Z',
        ...about,
        status: 'INITIATED',
        externalId: 'cust-1',
      },
      {
        event: 'subclient_active',
        eventScheduledAt: '2026-11-02T00:00:02.000Z',
        ...about,
        status: 'ACTIVE',
        externalId: 'cust-1',
      },
    ]
    // As texts, so that the order counts too.
    expect(JSON.stringify(told(sandbox, id))).toBe(JSON.stringify(expected))
  })

  test.each([
    ['approve', 'ACTIVE', 'subclient_active'],
    ['decline', 'FAILED_KYC', 'subclient_failed_kyc'],
  ] as const)('waits for a review when it is from abroad: %s', async (verdict, status, event) => {
    const sandbox = fresh()
    const { subClient } = await reply(sandbox, create, { input: abroad })
    expect(() => sandbox.review(subClient.id, verdict)).toThrow()
    await sandbox.advance(3_600_000)
    expect(statusOf(sandbox, subClient.id)).toBe('UNAPPROVED')
    sandbox.review(subClient.id, verdict)
    expect(statusOf(sandbox, subClient.id)).toBe(status)
    const events = told(sandbox, subClient.id)
    expect(events.map(each => each.event)).toEqual([
      'subclient_initiated',
      'subclient_unapproved',
      event,
    ])
    expect(events.map(each => each.status)).toEqual(['INITIATED', 'UNAPPROVED', status])
    expect(() => sandbox.review(subClient.id, verdict)).toThrow()
  })

  test('can be deposited to once it is ACTIVE', async () => {
    const sandbox = fresh()
    const { subClient } = await reply(sandbox, create, { input: person })
    expect(() => sandbox.deposit({ subClientId: subClient.id })).toThrow(/is INITIATED/)
    await sandbox.advance(2000)
    const id = sandbox.deposit({ subClientId: subClient.id })
    expect(sandbox.store.deposits.get(id)?.recipient).toEqual({
      accountName: 'Ada King Byron',
      accountNo: subClient.accountNo,
      bsb: '802919',
    })
  })

  test('is not processed when Flash disables it meanwhile', async () => {
    const sandbox = fresh()
    const { subClient } = await reply(sandbox, create, { input: person })
    sandbox.disableSubClient(subClient.id)
    await sandbox.advance(60_000)
    expect(statusOf(sandbox, subClient.id)).toBe('DISABLED')
    expect(told(sandbox, subClient.id).map(({ event }) => event)).toEqual([
      'subclient_initiated',
      'subclient_disabled',
    ])
  })
})
