import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields } from './ask.ts'

const disable = `mutation ($input: ID!) {
  disableSubClient(id: $input) { success code message subClient { id status } }
}`
const activate = `mutation ($input: ID!) {
  activateSubClient(id: $input) { success code message subClient { id status } }
}`
const update = `mutation ($id: ID!, $input: UpdateSubClientInput!) {
  updateSubClient(id: $id, input: $input) {
    success code message
    subClient {
      id status externalId fullName
      address { building street suburb state postcode country }
      postalAddress { street }
    }
  }
}`
const list = `query ($input: SubClientQueryInput) {
  subClients(input: $input) {
    id fullName legalName clientType status businessNumber bsb accountNo externalId
  }
}`
const cafe = '606128f24bf29139b2cf74ef'
const sofia = '660fef8e1f3b5452bd6945ec'
const acme = '606d28675a2d931bc925fec2'
const unapproved = '695257f8c8754a74ad671c48'
const deactivated = '64f1a2b3c4d5e6f708192b01'
const failedKyc = '64f1a2b3c4d5e6f708192b02'
const disabled = '64f1a2b3c4d5e6f708192b03'

const fresh = () => createSandbox({ clock: steppedClock() })

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
async function reply(sandbox: Sandbox, query: string, variables: object): Promise<any> {
  const { data, errors } = await ask(sandbox, query, variables)
  expect(errors).toEqual([])
  return Object.values(data)[0]
}

const statusOf = (sandbox: Sandbox, id: string) => sandbox.store.subClients.get(id)?.status
const told = (sandbox: Sandbox, id: string) => sandbox.events.filter(event => event.id === id)

describe('sub-clients', () => {
  test('are found by id, as documented', async () => {
    const query = `query ($id: ID!) {
      subClient(id: $id) {
        id fullName legalName tradingAsName clientType status
        primaryContact { firstName middleName lastName email dob mobile }
        address { building street suburb state country postcode }
        postalAddress { building street suburb state country postcode }
        businessNumber bsb accountNo externalId
      }
    }`
    const address = {
      building: '25',
      street: 'Moore St',
      suburb: 'Waterloo',
      state: 'NSW',
      country: 'AU',
      postcode: '2017',
    }
    expect(await reply(fresh(), query, { id: acme })).toEqual({
      id: acme,
      fullName: 'ACME Corp',
      legalName: 'ACME Corp',
      tradingAsName: null,
      clientType: 'COMPANY',
      status: 'ACTIVE',
      primaryContact: {
        firstName: 'John',
        middleName: null,
        lastName: 'Smith',
        email: 'john.smith@example.com',
        dob: '1980-12-12',
        mobile: '+61 422 832 849',
      },
      address,
      postalAddress: address,
      businessNumber: '91383840265',
      bsb: '802919',
      accountNo: '1066419',
      externalId: '991188227733',
    })
    expect(await reply(fresh(), query, { id: '0'.repeat(24) })).toBeNull()
  })

  test('begin with the two of the documented list', async () => {
    const all = await reply(fresh(), list, {})
    expect(all).toHaveLength(13)
    expect(all.slice(0, 2)).toEqual([
      {
        id: '5fb314cb9224595df522db61',
        fullName: 'John Smith',
        legalName: null,
        clientType: 'INDIVIDUAL',
        status: 'ACTIVE',
        businessNumber: null,
        bsb: '802919',
        accountNo: '1963041',
        externalId: null,
      },
      {
        id: '60612f00a4d7dd5c96e37676',
        fullName: 'ABC Capital',
        legalName: 'ABC Co',
        clientType: 'COMPANY',
        status: 'ACTIVE',
        businessNumber: '839399923932',
        bsb: '802919',
        accountNo: '1914920',
        externalId: null,
      },
    ])
  })

  test.each([
    [
      {
        clientType: 'INDIVIDUAL',
        status: 'ACTIVE',
        firstName: 'John',
        lastName: 'Smith',
        address: { country: 'AU' },
      },
      ['John Smith'],
    ],
    [{ firstName: 'John', lastName: 'Smith' }, ['John Smith', 'ACME Corp']],
    [{ externalId: '991188227733' }, ['ACME Corp', 'Northern Traders Pty Ltd']],
    [{ status: 'UNAPPROVED' }, ['John Doe']],
    [{ legalName: 'ABC Co' }, ['ABC Capital']],
    [{ businessNumber: '53004085616' }, ['Harbour Cafe']],
    [{ email: 'liam@example.com' }, ["Liam Patrick O'Brien"]],
    [{ address: { country: 'NZ' } }, ['John Doe', 'Peter Hollis']],
    [{ address: { country: 'NZ', state: 'Otago' } }, ['Peter Hollis']],
    [{ address: { country: 'NZ', state: 'NSW' } }, []],
    [{ lastName: 'smith' }, []],
  ])('are filtered by %o', async (input, names) => {
    const found = await reply(fresh(), list, { input })
    expect(found.map(({ fullName }: { fullName: string }) => fullName)).toEqual(names)
  })
})

describe('disableSubClient and activateSubClient', () => {
  test('lead there and back, as documented', async () => {
    const sandbox = fresh()
    expect(await reply(sandbox, disable, { input: cafe })).toEqual({
      success: true,
      code: 'SUCCESS',
      message: 'Sub-client was successfully disabled',
      subClient: { id: cafe, status: 'DEACTIVATED' },
    })
    expect(() => sandbox.deposit({ subClientId: cafe })).toThrow(/not booked/)
    expect(await reply(sandbox, activate, { input: cafe })).toEqual({
      success: true,
      code: 'SUCCESS',
      message: 'Sub-client was successfully activated',
      subClient: { id: cafe, status: 'ACTIVE' },
    })
    const about = { fullName: 'Harbour Cafe', externalId: 'merchant-17' }
    expect(told(sandbox, cafe)).toMatchObject([
      { event: 'subclient_deactivated', status: 'DEACTIVATED', ...about },
      { event: 'subclient_active', status: 'ACTIVE', ...about },
    ])
  })

  test.each([
    ['disable', disable, 'UNAPPROVED', unapproved],
    ['disable', disable, 'DEACTIVATED', deactivated],
    ['disable', disable, 'FAILED_KYC', failedKyc],
    ['disable', disable, 'DISABLED', disabled],
    ['activate', activate, 'ACTIVE', cafe],
    ['activate', activate, 'UNAPPROVED', unapproved],
    ['activate', activate, 'FAILED_KYC', failedKyc],
    ['activate', activate, 'DISABLED', disabled],
  ])('refuse to %s what is %s', async (_what, query, status, id) => {
    const sandbox = fresh()
    expect(await reply(sandbox, query, { input: id })).toEqual({
      success: false,
      code: 'INVALID_STATUS',
      message: `Sub-client is ${status}`,
      subClient: null,
    })
    expect(statusOf(sandbox, id)).toBe(status)
    expect(told(sandbox, id)).toEqual([])
  })

  test.each([disable, activate])('know no strange id', async query => {
    expect(await reply(fresh(), query, { input: '0'.repeat(24) })).toEqual({
      success: false,
      code: 'NOT_FOUND',
      message: 'Sub-client not found',
      subClient: null,
    })
  })
})

describe('Flash', () => {
  test.each([cafe, unapproved, deactivated, failedKyc])('disables %s for good', async id => {
    const sandbox = fresh()
    sandbox.disableSubClient(id)
    expect(statusOf(sandbox, id)).toBe('DISABLED')
    expect(told(sandbox, id)).toMatchObject([{ event: 'subclient_disabled', status: 'DISABLED' }])
    expect(await reply(sandbox, activate, { input: id })).toMatchObject({ code: 'INVALID_STATUS' })
    expect(() => sandbox.disableSubClient(id)).toThrow()
    expect(told(sandbox, id)).toHaveLength(1)
  })

  test('disables nobody whom it does not know', () => {
    expect(() => fresh().disableSubClient('0'.repeat(24))).toThrow()
  })
})

describe('updateSubClient', () => {
  const address = {
    street: '456 New St',
    suburb: 'Newtow',
    state: 'VIC',
    postcode: '3220',
    country: 'AU',
  }

  test('changes the externalId, then the address, as documented', async () => {
    const sandbox = fresh()
    const externalId = 'my_system_id_29f-ae0978b00d09e'
    const before = sandbox.store.subClients.get(sofia)
    expect(await reply(sandbox, update, { id: sofia, input: { externalId } })).toMatchObject({
      success: true,
      code: 'SUCCESS',
      message: 'Sub-client was successfully updated',
      subClient: { id: sofia, status: 'ACTIVE', externalId, fullName: 'Sofia Marie Keller' },
    })
    expect(sandbox.store.subClients.get(sofia)).toEqual({ ...before, externalId })
    const { subClient } = await reply(sandbox, update, { id: sofia, input: { address } })
    expect(subClient).toMatchObject({ externalId, address: { ...address, building: null } })
    expect(told(sandbox, sofia)).toEqual([])
  })

  test('replaces the address as a whole', async () => {
    const sandbox = fresh()
    const { subClient } = await reply(sandbox, update, { id: acme, input: { address } })
    expect(subClient).toMatchObject({
      address: { ...address, building: null },
      postalAddress: { street: 'Moore St' },
    })
  })

  test('clears what is null, save the address', async () => {
    const sandbox = fresh()
    const input = { externalId: null, postalAddress: null }
    const { subClient } = await reply(sandbox, update, { id: acme, input })
    expect(subClient).toMatchObject({
      externalId: null,
      postalAddress: null,
      address: { street: 'Moore St' },
    })
  })

  test.each([
    [{ address: { ...address, suburb: null } }, 'address.suburb is required'],
    [{ address: { street: '456 New St' } }, 'address.suburb is required'],
    [{ address: {} }, 'address.street is required'],
    [{ address: { ...address, country: '' } }, null],
    [{ address: null }, 'address cannot be removed'],
    [{ postalAddress: { street: 'GPO Box 1' } }, 'postalAddress.country is required'],
  ])('refuses %o', async (input, message) => {
    const sandbox = fresh()
    const before = sandbox.store.subClients.get(acme)
    const answer = await ask(sandbox, update, { id: acme, input })
    if (message === null) expect(badFields(answer)).toEqual(['address.country'])
    else {
      expect(answer.data.updateSubClient).toEqual({
        success: false,
        code: 'VALIDATION_ERROR',
        message,
        subClient: null,
      })
    }
    expect(sandbox.store.subClients.get(acme)).toBe(before)
  })

  test('takes no bad fields, and no others', async () => {
    const input = { externalId: 'é', address: { state: 'NULL' }, postalAddress: { street: 'ß' } }
    const answer = await ask(fresh(), update, { id: acme, input })
    expect(badFields(answer).sort()).toEqual([
      'address.state',
      'externalId',
      'postalAddress.street',
    ])
    const name = await ask(fresh(), update, { id: acme, input: { legalName: 'Other Ltd' } })
    expect(name.errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('knows no strange id', async () => {
    const variables = { id: '0'.repeat(24), input: { externalId: 'x' } }
    expect(await reply(fresh(), update, variables)).toMatchObject({
      success: false,
      code: 'NOT_FOUND',
      subClient: null,
    })
  })
})
