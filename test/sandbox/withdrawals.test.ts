import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields, person } from './ask.ts'
import {
  acme,
  brazilian,
  createWithdrawal,
  fresh,
  good,
  john,
  oceanic,
  refusal,
  send,
  sydneysider,
} from './withdrawing.ts'

describe('createWithdrawal', () => {
  test.each([
    [
      'a sender and a recipient given with it',
      {
        amount: 1000,
        currency: 'AUD',
        sender: {
          companyName: 'Acme LLC',
          address: { street: '1 Jon St PORTLAND VA 54321', country: 'US' },
        },
        recipient: acme,
        externalReference: 'invoice #1234',
        externalId: '12344321',
        idempotencyKey: '12344321',
      },
      { firstName: null, lastName: null, companyName: 'Acme LLC' },
    ],
    [
      'nobody as sender',
      {
        amount: 500,
        currency: 'AUD',
        externalReference: 'invoice #123',
        recipient: acme,
        externalId: '1234567890',
        idempotencyKey: '0987654321',
      },
      { firstName: 'John', lastName: 'Smith', companyName: 'Smith Consulting Pty Ltd' },
    ],
  ])('answers as documented with %s', async (_what, input, sender) => {
    const sandbox = createSandbox({ clock: steppedClock() })
    const { withdrawal, ...reply } = await send(sandbox, input)
    expect(reply).toEqual({ success: true, code: 'SUCCESS', message: 'Withdrawal was created' })
    expect(withdrawal).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      status: 'INITIALISED',
      amount: input.amount,
      currency: 'AUD',
      totalFee: 1,
      createdAt: '2026-11-02T00:00:00.000Z',
      recipient: { id: null, companyName: 'Acme Pty Ltd', country: 'AU' },
      sender: { id: null, ...sender },
      subClient: null,
    })
  })

  test('takes the amount and the fee at once, in two rows of the statement', async () => {
    const sandbox = fresh()
    const input = { ...good, amount: '99.95', externalReference: 'rent', externalId: 'r-1' }
    const { withdrawal } = await send(sandbox, input)
    expect(withdrawal.amount).toBe(99.95)
    const row = {
      id: withdrawal.id,
      currency: 'AUD',
      at: Date.UTC(2026, 10, 2),
      externalReference: 'rent',
      externalId: 'r-1',
    }
    expect(sandbox.ledger.rows).toEqual([
      { ...row, amount: -99.95, balance: 900.05, description: 'Withdrawal' },
      { ...row, amount: -1, balance: 899.05, description: 'Withdrawal fee' },
    ])
    expect(sandbox.ledger.balance('AUD')).toEqual({ currency: 'AUD', cleared: 899.05, pending: 0 })
  })

  test('needs money for the amount and the fee, to the last cent', async () => {
    const message = "INSUFFICIENT_FUNDS: Your AUD balance doesn't cover 101"
    expect(await refusal(good, fresh({ AUD: 100.99 }))).toBe(message)
    const sandbox = fresh({ AUD: 101 })
    expect(await send(sandbox, good)).toMatchObject({ success: true })
    expect(sandbox.ledger.balance('AUD').cleared).toBe(0)
  })

  test('needs the money in its own currency', async () => {
    const euros = { amount: 5, currency: 'EUR', recipientId: '64f1a2b3c4d5e6f708192a02' }
    expect(await refusal(euros, fresh({ AUD: 1000 }))).toMatch(/^INSUFFICIENT_FUNDS: Your EUR/)
  })
})

describe('an idempotency key', () => {
  const input = { ...good, idempotencyKey: 'k-1' }

  test.each([
    ['the same payload', input],
    ['another payload', { ...input, amount: 300, externalReference: 'other' }],
  ])('answers the first result to %s', async (_what, again) => {
    const sandbox = fresh()
    const first = await send(sandbox, input)
    await sandbox.advance(1000)
    const second = await send(sandbox, again)
    expect(second).toEqual({
      ...first,
      withdrawal: { ...first.withdrawal, status: 'PENDING' },
    })
    expect(sandbox.ledger.rows).toHaveLength(2)
    await sandbox.advance(60_000)
    const mine = sandbox.events.filter(({ id }) => id === first.withdrawal.id)
    expect(mine.map(({ event }) => event)).toEqual([
      'withdrawal_initiated',
      'withdrawal_pending',
      'withdrawal_completed',
    ])
  })

  test('is free again after a refusal and after bad input', async () => {
    const sandbox = fresh({ AUD: 200 })
    expect(
      badFields(await ask(sandbox, createWithdrawal, { input: { ...input, amount: 0 } })),
    ).toEqual(['amount'])
    expect(await refusal({ ...input, amount: 500 }, sandbox)).toMatch(/^INSUFFICIENT_FUNDS/)
    const { withdrawal } = await send(sandbox, input)
    expect(withdrawal.amount).toBe(100)
    expect((await send(sandbox, { ...input, amount: 500 })).withdrawal.id).toBe(withdrawal.id)
  })

  test('makes no two of different keys one, and none of no key', async () => {
    const sandbox = fresh()
    const inputs = [input, { ...input, idempotencyKey: 'k-2' }, good, good]
    const ids: string[] = []
    for (const each of inputs) ids.push((await send(sandbox, each)).withdrawal.id)
    expect(new Set(ids).size).toBe(4)
    expect(sandbox.ledger.balance('AUD').cleared).toBe(1000 - 4 * 101)
  })
})

describe('the rail', () => {
  const payid = { ...person, accountIdType: 'PAYID', payid: 'ada@example.com', bsb: null }
  const claire = '64f1a2b3c4d5e6f708192a02'
  test.each([
    ['your own dollars', {}, 'NPP', 'NPP SCT'],
    ['dollars from abroad', { sender: brazilian }, 'BECS', null],
    ['a PayID', { recipientId: null, recipient: payid, sender: sydneysider }, 'NPP', 'NPP SCT'],
    [
      'a PayID from abroad',
      { recipientId: null, recipient: payid, sender: brazilian },
      'NPP',
      'NPP IFTI',
    ],
    ['euros', { currency: 'EUR', recipientId: claire, sender: brazilian }, null, null],
  ])('of %s', async (_what, change, rail, railService) => {
    const { withdrawal } = await send(fresh(), { ...good, ...change })
    expect(withdrawal).toMatchObject({ rail, railService })
  })

  test.each([
    ['Direct Entry cuts the reference', { sender: brazilian }, 18],
    ['NPP carries it whole', {}, 280],
  ])('%s', async (_what, change, length) => {
    const sandbox = fresh()
    const externalReference = `${'x'.repeat(50)} ${'y'.repeat(229)}`
    const { withdrawal } = await send(sandbox, { ...good, ...change, externalReference })
    expect(withdrawal.externalReference).toBe(externalReference)
    await sandbox.advance(1000)
    const query = `{ withdrawal(id: "${withdrawal.id}") { status externalReference } }`
    expect((await ask(sandbox, query)).data.withdrawal).toEqual({
      status: 'PENDING',
      externalReference: externalReference.slice(0, length),
    })
  })

  test('a keyword counts also where Direct Entry cuts it off', async () => {
    const sandbox = fresh()
    const externalReference = 'invoice #1234 of 2026 FAIL_ACC'
    const { withdrawal } = await send(sandbox, { ...good, sender: brazilian, externalReference })
    await sandbox.advance(60_000)
    expect(sandbox.store.withdrawals.get(withdrawal.id)).toMatchObject({
      status: 'REFUNDED',
      externalReference: 'invoice #1234 of 2',
    })
  })
})

describe('withdrawals', () => {
  test('are found as documented', async () => {
    const query = `query ($input: WithdrawalQueryInput!) { withdrawals(input: $input) { id createdAt } }`
    const input = { statuses: 'CONFIRMED', maxCreatedAt: '2020-01-29' }
    expect((await ask(fresh(), query, { input })).data).toEqual({
      withdrawals: [
        { id: '5b04c62ec0bf606bf216ae21', createdAt: '2020-01-17T07:21:20.247Z' },
        { id: '5b04c6bfc0bf606bf216af06', createdAt: '2018-08-13T05:45:28.698Z' },
      ],
    })
  })

  test('one is found as documented, and one that is not there is null', async () => {
    const query = `query ($input: ID) { withdrawal(id: $input) { status createdAt amount } }`
    const { data } = await ask(fresh(), query, { input: '5b04c62ec0bf606bf216ae21' })
    expect(data.withdrawal).toEqual({
      status: 'CONFIRMED',
      createdAt: '2020-01-17T07:21:20.247Z',
      amount: 1000,
    })
    expect((await ask(fresh(), query, { input: john })).data).toEqual({ withdrawal: null })
    expect((await ask(fresh(), query)).data).toEqual({ withdrawal: null })
  })

  test('come newest first, the documented three among them', async () => {
    const query = `{ withdrawals { id createdAt recipient { firstName lastName } } }`
    const sandbox = fresh()
    const { withdrawal } = await send(sandbox, good)
    const { withdrawals } = (await ask(sandbox, query)).data
    const dates = withdrawals.map(({ createdAt }: { createdAt: string }) => createdAt)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(withdrawals).toHaveLength(sandbox.store.withdrawals.size)
    expect(withdrawals[0].id).toBe(withdrawal.id)
    const recipient = { firstName: 'John', lastName: 'Smith' }
    expect(withdrawals.slice(-3)).toMatchObject([
      { id: '5b04c62ec0bf606bf216ae21', recipient },
      { id: '5b04c6bfc0bf606bf216af06', recipient },
      { id: '5b04c8e3c0bf606bf216b026', recipient },
    ])
  })

  test('are told apart by status, sub-client, external id and date', async () => {
    const sandbox = fresh()
    const subClientId = oceanic
    const mine = await send(sandbox, { ...good, subClientId, externalId: 'mine' })
    const other = await send(sandbox, { ...good, externalId: 'other' })
    const find = async (input: object) => {
      const query = `query ($input: WithdrawalQueryInput) { withdrawals(input: $input) { id } }`
      const { data } = await ask(sandbox, query, { input })
      return data.withdrawals.map(({ id }: { id: string }) => id)
    }
    const now = '2026-11-02T00:00:00.000Z'
    expect(await find({ externalId: 'mine' })).toEqual([mine.withdrawal.id])
    expect(await find({ externalId: 'nobody' })).toEqual([])
    expect(await find({ subClientId, minCreatedAt: now })).toEqual([mine.withdrawal.id])
    expect(await find({ minCreatedAt: now, maxCreatedAt: now })).toEqual([
      other.withdrawal.id,
      mine.withdrawal.id,
    ])
    expect(await find({ statuses: ['INITIALISED'] })).toHaveLength(2)
    expect(await find({ statuses: ['REVIEWING', 'CANCELLED'] })).toEqual([
      '61f3a2c8d1e9b7a4c5d6e7aa',
      '6882a4d1b3c7e95f0a1d2b01',
    ])
  })
})
