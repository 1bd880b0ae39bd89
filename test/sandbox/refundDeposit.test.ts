import { describe, expect, test } from 'vitest'
import { ask, badFields } from './ask.ts'
import { booked, deposited, fresh, refund, reply, seen, told } from './depositCases.ts'

const one = `query ($id: ID) {
  deposit(id: $id) { status statusMessage clearedAt refundedAt refundAmount refundReason }
}`
const documented = '6053d4e0e3bc655e0598a742'
const began = '2026-11-02T00:00:00.000Z'

const all = (id: string) => ({ id, input: {} })

describe('refundDeposit', () => {
  const sent = { success: true, code: 'REFUND_SENT', message: 'Refund initiated successfully' }

  test('sends a part back, as documented', async () => {
    const sandbox = fresh()
    const input = { amount: 10, reason: 'sent by mistake' }
    expect(await reply(sandbox, refund, { id: documented, input })).toEqual(sent)
    expect(seen(sandbox, documented)).toEqual({
      status: 'REFUNDING',
      cleared: 990,
      pending: 0,
      events: ['deposit_refunding'],
    })
    expect(booked(sandbox, documented)).toMatchObject([
      { id: documented, amount: -10, balance: 990, description: 'Deposit refund' },
    ])
    await sandbox.advance(3000)
    expect(seen(sandbox, documented)).toMatchObject({ status: 'REFUNDED', cleared: 990 })
    expect(await reply(sandbox, one, { id: documented })).toMatchObject({
      status: 'REFUNDED',
      statusMessage: 'Deposit refunded',
      refundAmount: 10,
      refundReason: 'sent by mistake',
      refundedAt: began,
      clearedAt: '2021-03-18T22:32:02.377Z',
    })
  })

  test.each([
    ['all but the fee, unless told', {}, 99],
    ['all but the fee, when null', { amount: null, reason: null }, 99],
    ['all but the fee, when told', { amount: 99 }, 99],
    ['a number in a text', { amount: '12.34' }, 12.34],
  ])('sends %s', async (_what, input, amount) => {
    const { sandbox, id } = await deposited('CONFIRMED')
    expect(await reply(sandbox, refund, { id, input })).toEqual(sent)
    expect(sandbox.store.deposits.get(id)).toMatchObject({
      refundAmount: amount,
      refundReason: null,
    })
    expect(sandbox.ledger.balance('AUD').cleared).toBeCloseTo(1099 - amount, 10)
    expect(told(sandbox, id).at(-1)).not.toHaveProperty('refundReason')
  })

  test.each([
    ['more than is left after the fee', { amount: 99.01 }, 'amount must be no more than 99'],
    ['half a cent', { amount: 1.005 }, 'amount has more decimals than AUD'],
  ])('refuses %s', async (_what, input, message) => {
    const { sandbox, id } = await deposited('CONFIRMED')
    const before = seen(sandbox, id)
    expect(await reply(sandbox, refund, { id, input })).toEqual({
      success: false,
      code: 'VALIDATION_ERROR',
      message,
    })
    expect(seen(sandbox, id)).toEqual(before)
  })

  test('refuses a deposit that its fee has eaten', async () => {
    const sandbox = fresh()
    const id = sandbox.deposit({ amount: 1 })
    await sandbox.advance(1000)
    expect(await reply(sandbox, refund, all(id))).toMatchObject({
      success: false,
      message: 'Nothing of the deposit is left after its fee',
    })
  })

  test('needs the money on the balance, to the last cent', async () => {
    const short = fresh({ AUD: 9.99 })
    const input = { amount: 10 }
    expect(await reply(short, refund, { id: documented, input })).toEqual({
      success: false,
      code: 'INSUFFICIENT_FUNDS',
      message: "Your AUD balance doesn't cover 10",
    })
    expect(seen(short, documented)).toMatchObject({ status: 'CONFIRMED', cleared: 9.99 })
    const enough = fresh({ AUD: 10 })
    expect(await reply(enough, refund, { id: documented, input })).toEqual(sent)
    expect(enough.ledger.balance('AUD').cleared).toBe(0)
  })

  test.each(['INITIALISED', 'REVIEWING', 'REFUNDING', 'REFUNDED', 'CANCELLED'])(
    'refuses a deposit that is %s',
    async status => {
      const { sandbox, id } = await deposited(status)
      const before = seen(sandbox, id)
      expect(await reply(sandbox, refund, all(id))).toEqual({
        success: false,
        code: 'INVALID_STATUS',
        message: `Deposit is ${status}`,
      })
      expect(seen(sandbox, id)).toEqual(before)
    },
  )

  test('knows no strange id', async () => {
    expect(await reply(fresh(), refund, all('0'.repeat(24)))).toEqual({
      success: false,
      code: 'NOT_FOUND',
      message: 'Deposit not found',
    })
  })

  test.each([
    ['amount', { amount: 0 }],
    ['amount', { amount: -1 }],
    ['amount', { amount: 'ten' }],
    ['reason', { reason: 'N/A' }],
  ])('takes no bad %s', async (field, input) => {
    expect(badFields(await ask(fresh(), refund, { id: documented, input }))).toEqual([field])
  })

  test('takes a reason in any language', async () => {
    const input = { reason: 'Irrtümlich gesendet' }
    expect(await reply(fresh({ AUD: 5000 }), refund, { id: documented, input })).toEqual(sent)
  })
})
