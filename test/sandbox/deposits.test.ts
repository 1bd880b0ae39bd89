import { describe, expect, test } from 'vitest'
import { booked, deposited, fresh, refund, reply, seen, told } from './depositCases.ts'

const list = `query ($input: DepositQueryInput) {
  deposits(input: $input) {
    id amount currency status statusMessage externalId externalReference
    subClient { id fullName status clientType }
    createdAt
  }
}`
const one = `query ($id: ID) {
  deposit(id: $id) {
    id amount totalFee currency status statusMessage externalReference rail railService
    recipient { accountName accountNo bsb }
    sender { accountName companyName bankName bankCountry }
    subClient { id }
    createdAt clearedAt refundedAt refundAmount refundReason
  }
}`
const documented = '6053d4e0e3bc655e0598a742'
const acmeInc = '203af01936410fd5d5e3c8f14d'
const began = '2026-11-02T00:00:00.000Z'

describe('deposits', () => {
  test('are found by id, as documented', async () => {
    expect(await reply(fresh(), one, { id: documented })).toMatchObject({
      id: documented,
      amount: 2000,
      currency: 'AUD',
      status: 'CONFIRMED',
      statusMessage: 'Transaction Confirmed',
      createdAt: '2021-03-18T22:32:01.010Z',
      subClient: null,
    })
    expect(await reply(fresh(), one, { id: '0'.repeat(24) })).toBeNull()
    expect(await reply(fresh(), one, {})).toBeNull()
  })

  test('are listed as documented, the newest first', async () => {
    const input = { maxCreatedAt: '2021-03-18T22:32:01.010Z' }
    expect(await reply(fresh(), list, { input })).toEqual([
      {
        id: documented,
        amount: 2000,
        currency: 'AUD',
        status: 'CONFIRMED',
        statusMessage: 'Transaction Confirmed',
        externalId: 'PR.1vcl',
        externalReference: 'FX1111',
        subClient: null,
        createdAt: '2021-03-18T22:32:01.010Z',
      },
      {
        id: '6053d3319588389e1443587e',
        amount: 40,
        currency: 'AUD',
        status: 'CONFIRMED',
        statusMessage: 'Transaction Confirmed',
        externalId: 'PR.1vci',
        externalReference: 'FX2121',
        subClient: {
          id: '5fb314cb9224595df522db61',
          fullName: 'John Smith',
          status: 'ACTIVE',
          clientType: 'INDIVIDUAL',
        },
        createdAt: '2021-03-18T22:24:49.096Z',
      },
    ])
  })

  test.each([
    [{ statuses: ['REFUNDED', 'CANCELLED'] }, ['PR.7kd2', 'PR.6qq8']],
    [{ statuses: 'CANCELLED' }, ['PR.6qq8']],
    [{ subClientId: acmeInc }, ['PR.7kd2']],
    [{ externalId: 'PR.1vcl' }, ['PR.1vcl']],
    [{ minCreatedAt: '2025-05-19T23:05:33.270Z' }, ['PR.7kd2', 'PR.6qq8']],
    [
      { minCreatedAt: '2023-08-28T00:00:00Z', maxCreatedAt: '2023-08-29T00:00:00Z' },
      ['PR.4m0f', 'PR.4m0a'],
    ],
    [{ statuses: ['REVIEWING'] }, []],
  ])('are filtered by %o', async (input, ids) => {
    const found = await reply(fresh(), list, { input })
    expect(found.map(({ externalId }: { externalId: string }) => externalId)).toEqual(ids)
  })

  test('are all of them without a filter', async () => {
    const sandbox = fresh()
    const id = sandbox.deposit()
    const found = await reply(sandbox, list, {})
    expect(found).toHaveLength(sandbox.store.deposits.size)
    expect(found[0].id).toBe(id)
  })
})

describe('a deposit that arrives', () => {
  test('is pending, then cleared less the fee', async () => {
    const sandbox = fresh()
    const id = sandbox.deposit({ amount: 99.95, externalReference: 'FX1' })
    const initiated = { status: 'INITIALISED', cleared: 1000, pending: 99.95 }
    expect(seen(sandbox, id)).toEqual({ ...initiated, events: ['deposit_initiated'] })
    expect(booked(sandbox, id)).toEqual([])
    await sandbox.advance(999)
    expect(seen(sandbox, id)).toMatchObject(initiated)
    await sandbox.advance(1)
    expect(seen(sandbox, id)).toEqual({
      status: 'CONFIRMED',
      cleared: 1098.95,
      pending: 0,
      events: ['deposit_initiated', 'deposit_cleared'],
    })
    const row = { id, currency: 'AUD', at: Date.parse(began) + 1000, externalReference: 'FX1' }
    expect(booked(sandbox, id)).toMatchObject([
      { ...row, amount: 99.95, balance: 1099.95, description: 'Deposit' },
      { ...row, amount: -1, balance: 1098.95, description: 'Deposit fee' },
    ])
    expect(await reply(sandbox, one, { id })).toEqual({
      id,
      amount: 99.95,
      totalFee: 1,
      currency: 'AUD',
      status: 'CONFIRMED',
      statusMessage: 'Transaction Confirmed',
      externalReference: 'FX1',
      rail: 'NPP',
      railService: 'NPP SCT',
      recipient: {
        accountName: 'Smith Consulting Pty Ltd',
        accountNo: '1066400',
        bsb: '802919',
      },
      sender: {
        accountName: 'Smith Consulting Pty Ltd',
        companyName: 'Smith Consulting Pty Ltd',
        bankName: 'Bank ACME',
        bankCountry: 'AU',
      },
      subClient: null,
      createdAt: began,
      clearedAt: '2026-11-02T00:00:01.000Z',
      refundedAt: null,
      refundAmount: null,
      refundReason: null,
    })
    await sandbox.advance(60_000)
    expect(seen(sandbox, id)).toMatchObject({ status: 'CONFIRMED', cleared: 1098.95 })
  })

  test('is of 100 AUD unless told, and may be of a currency without a balance', async () => {
    const sandbox = fresh()
    const usual = sandbox.deposit()
    const yen = sandbox.deposit({ amount: 5000, currency: 'JPY', senderName: 'Aiko Sato' })
    expect(sandbox.store.deposits.get(usual)).toMatchObject({ amount: 100, currency: 'AUD' })
    expect(sandbox.ledger.balance('JPY')).toMatchObject({ cleared: 0, pending: 5000 })
    await sandbox.advance(1000)
    expect(sandbox.ledger.balance('JPY')).toMatchObject({ cleared: 4999, pending: 0 })
    expect(await reply(sandbox, one, { id: yen })).toMatchObject({
      rail: null,
      sender: { accountName: 'Aiko Sato', companyName: null },
    })
  })

  test('tells of itself with the documented fields in their order', async () => {
    const sandbox = fresh()
    const id = sandbox.deposit({ subClientId: acmeInc, externalReference: '2233445566' })
    await sandbox.advance(1000)
    await reply(sandbox, refund, { id, input: { reason: 'Client refund request' } })
    await sandbox.advance(3000)
    const parties = {
      recipient: { accountName: 'ACME Inc', accountNo: '1839394', bsb: '809387' },
      sender: {
        accountName: 'ACME Inc',
        companyName: 'ACME Inc',
        bankName: 'Bank ACME',
        bankCountry: 'AU',
      },
      subClient: {
        id: acmeInc,
        fullName: 'ACME Inc',
        accountNo: '1839394',
        bsb: '809387',
        externalId: '111222333',
      },
    }
    const cleared = '2026-11-02T00:00:01.000Z'
    const about = { id, amount: 100, totalFee: 1 }
    const money = { currency: 'AUD', externalReference: '2233445566' }
    const refunded = {
      ...about,
      refundAmount: 99,
      ...money,
      refundReason: 'Client refund request',
      statusMessage: 'Deposit refunded',
      refundedAt: cleared,
      clearedAt: cleared,
      ...parties,
    }
    const expected = [
      {
        event: 'deposit_initiated',
        eventScheduledAt: began,
        ...about,
        ...money,
        statusMessage: 'Deposit initiated',
        ...parties,
      },
      {
        event: 'deposit_cleared',
        eventScheduledAt: cleared,
        ...about,
        ...money,
        clearedAt: cleared,
        statusMessage: 'Deposit cleared',
        ...parties,
      },
      { event: 'deposit_refunding', eventScheduledAt: cleared, ...refunded },
      { event: 'deposit_refunded', eventScheduledAt: '2026-11-02T00:00:04.000Z', ...refunded },
    ]
    // As texts, so that the order counts too.
    expect(JSON.stringify(told(sandbox, id), null, 2)).toBe(JSON.stringify(expected, null, 2))
  })

  test('tells of a person without naming a company', () => {
    const sandbox = fresh()
    const id = sandbox.deposit({ subClientId: '5fb314cb9224595df522db61' })
    expect(told(sandbox, id)[0]?.sender).toEqual({
      accountName: 'John Smith',
      bankName: 'Bank ACME',
      bankCountry: 'AU',
    })
  })

  test.each([
    ['to a sub-client that is UNAPPROVED', { subClientId: '695257f8c8754a74ad671c48' }],
    ['to a sub-client that is DEACTIVATED', { subClientId: '64f1a2b3c4d5e6f708192b01' }],
    ['to a sub-client that is DISABLED', { subClientId: '64f1a2b3c4d5e6f708192b03' }],
    ['to nobody', { subClientId: '0'.repeat(24) }],
    ['of nothing', { amount: 0 }],
    ['of less than nothing', { amount: -5 }],
    ['of no number', { amount: Number.NaN }],
    ['of half a cent', { amount: 1.005 }],
    ['of half a yen', { amount: 1.5, currency: 'JPY' }],
  ])('cannot be sent %s', (_what, deposit) => {
    const sandbox = fresh()
    const before = sandbox.store.deposits.size
    expect(() => sandbox.deposit(deposit)).toThrow(/: (give|create it|what is sent there)/)
    expect(sandbox.store.deposits.size).toBe(before)
    expect(sandbox.events).toEqual([])
    expect(sandbox.ledger.balance('AUD')).toMatchObject({ cleared: 1000, pending: 0 })
  })
})

describe('a review', () => {
  test('holds the deposit until it ends', async () => {
    const { sandbox, id } = await deposited('REVIEWING')
    await sandbox.advance(3_600_000)
    const events = ['deposit_initiated', 'deposit_reviewing']
    expect(seen(sandbox, id)).toEqual({ status: 'REVIEWING', cleared: 1000, pending: 100, events })
    expect(told(sandbox, id)[1]).toMatchObject({ statusMessage: 'Awaiting manual compliance' })
    expect(told(sandbox, id)[1]).not.toHaveProperty('clearedAt')
  })

  test('approved, clears it at once', async () => {
    const { sandbox, id } = await deposited('REVIEWING')
    sandbox.review(id, 'approve')
    expect(seen(sandbox, id)).toEqual({
      status: 'CONFIRMED',
      cleared: 1099,
      pending: 0,
      events: ['deposit_initiated', 'deposit_reviewing', 'deposit_cleared'],
    })
    expect(() => sandbox.review(id, 'decline')).toThrow()
  })

  test('declined, sends it back, and it was never on the balance', async () => {
    const { sandbox, id } = await deposited('REVIEWING')
    sandbox.review(id, 'decline')
    const events = ['deposit_initiated', 'deposit_reviewing', 'deposit_refunding']
    expect(seen(sandbox, id)).toEqual({ status: 'REFUNDING', cleared: 1000, pending: 0, events })
    await sandbox.advance(3000)
    expect(seen(sandbox, id)).toEqual({
      status: 'REFUNDED',
      cleared: 1000,
      pending: 0,
      events: [...events, 'deposit_refunded'],
    })
    expect(told(sandbox, id).at(-1)).toMatchObject({
      refundAmount: 99,
      refundReason: 'Compliance declined',
    })
    expect(told(sandbox, id).at(-1)).not.toHaveProperty('clearedAt')
    expect(booked(sandbox, id)).toEqual([])
  })
})

describe('a cancellation', () => {
  test.each(['INITIALISED', 'REVIEWING'])('ends what is %s', async status => {
    const { sandbox, id } = await deposited(status)
    sandbox.cancel(id)
    await sandbox.advance(60_000)
    expect(seen(sandbox, id)).toMatchObject({ status: 'CANCELLED', cleared: 1000, pending: 0 })
    expect(told(sandbox, id).at(-1)).toMatchObject({
      event: 'deposit_cancelled',
      statusMessage: 'Cancelled by: operations@example.com : ',
    })
    expect(booked(sandbox, id)).toEqual([])
  })

  test.each(['CONFIRMED', 'REFUNDING', 'REFUNDED'])(
    'comes too late for what is %s',
    async status => {
      const { sandbox, id } = await deposited(status)
      const before = seen(sandbox, id)
      expect(() => sandbox.cancel(id)).toThrow()
      expect(seen(sandbox, id)).toEqual(before)
    },
  )
})
