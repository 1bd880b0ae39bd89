import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'
import {
  activeSubClient,
  listPayments,
  names,
  paid,
  reply,
  standing,
  told,
} from './paymentExample.ts'

describe('a payment that is sent', () => {
  test('is converted, then delivered', async () => {
    const sandbox = standing()
    const { payment } = await reply(sandbox)
    const { id, toAmount } = payment
    await sandbox.advance(1_999)
    expect(paid(sandbox, id)).toMatchObject({ status: 'OPEN', history: [] })
    await sandbox.advance(1)
    expect(paid(sandbox, id)).toMatchObject({ status: 'OPEN' })
    expect(paid(sandbox, id)?.history).toEqual([
      { createdAt: '2026-11-02T00:00:02.000Z', message: `Converted 1000 AUD to ${toAmount} GBP` },
    ])
    await sandbox.advance(2_999)
    expect(paid(sandbox, id)?.status).toBe('OPEN')
    await sandbox.advance(1)
    expect(paid(sandbox, id)).toMatchObject({ status: 'CLOSED', statusMessage: 'Delivered' })
    expect(paid(sandbox, id)?.history).toHaveLength(2)
    await sandbox.advance(60_000)
    expect(sandbox.ledger.balances()).toEqual([
      { currency: 'AUD', cleared: 4_000, pending: 0 },
      { currency: 'EUR', cleared: 500, pending: 0 },
    ])

    const amounts = { id, fromAmount: 1000, fromCurrency: 'AUD', toAmount, toCurrency: 'GBP' }
    const payload = { ...amounts, externalId: '12344321' }
    expect(told(sandbox, id)).toEqual([
      { event: 'currency_converted', eventScheduledAt: '2026-11-02T00:00:02.000Z', ...payload },
      { event: 'payment_complete', eventScheduledAt: '2026-11-02T00:00:05.000Z', ...payload },
    ])
    const documentedOrder = ['event', 'eventScheduledAt', ...Object.keys(payload)]
    expect(told(sandbox, id).map(Object.keys)).toEqual([documentedOrder, documentedOrder])
  })

  test('to an Australian account has its reference cut, as Direct Entry does', async () => {
    const sandbox = standing()
    const { payment } = await reply(sandbox, {
      fromCurrency: 'EUR',
      toCurrency: 'AUD',
      currency: 'EUR',
      size: 100,
      recipient: null,
      recipientId: '5ba89a6b35a2b327b81ffc3b',
      externalReference: 'invoice 1234 of October',
    })
    expect(payment.externalReference).toBe('invoice 1234 of October')
    await sandbox.advance(5_000)
    expect(paid(sandbox, payment.id)?.externalReference).toBe('invoice 1234 of Oc')
  })

  test.each([
    ['fail', 0, 'FAILED', 'payment_failed'],
    ['fail', 3_000, 'FAILED', 'payment_failed'],
    ['cancel', 0, 'CANCELLED', 'payment_cancelled'],
    ['cancel', 3_000, 'CANCELLED', 'payment_cancelled'],
  ] as const)('may %s after %i ms, and the money comes back', async (end, after, status, event) => {
    const sandbox = standing()
    const { payment } = await reply(sandbox)
    const { id, toAmount } = payment
    await sandbox.advance(after)
    sandbox[end](id)
    expect(paid(sandbox, id)?.status).toBe(status)
    expect(paid(sandbox, id)?.statusMessage).toEqual(expect.any(String))
    expect(sandbox.ledger.balance('AUD')).toMatchObject({ cleared: 5_000, pending: 0 })
    await sandbox.advance(60_000)
    expect(paid(sandbox, id)?.status).toBe(status)
    expect(names(sandbox, id)).toEqual(after > 0 ? ['currency_converted', event] : [event])
    expect(told(sandbox, id).at(-1)).toEqual({
      event,
      eventScheduledAt: new Date(Date.UTC(2026, 10, 2) + after).toISOString(),
      id,
      fromAmount: 1000,
      fromCurrency: 'AUD',
      toAmount,
      toCurrency: 'GBP',
      externalId: '12344321',
    })
    expect(() => sandbox[end](id)).toThrow(id)
    expect(sandbox.ledger.rows).toHaveLength(2)
  })

  test('cannot fail or be cancelled once it is closed', async () => {
    const sandbox = standing()
    const { id } = (await reply(sandbox)).payment
    await sandbox.advance(5_000)
    expect(() => sandbox.fail(id)).toThrow(id)
    expect(() => sandbox.cancel(id)).toThrow(id)
    expect(paid(sandbox, id)?.status).toBe('CLOSED')
  })
})

describe('a payment that is received', () => {
  test('grows the balance when it is complete', async () => {
    const sandbox = standing()
    const id = sandbox.inboundPayment()
    const payment = paid(sandbox, id)
    expect(payment).toMatchObject({
      fromCurrency: 'EUR',
      toCurrency: 'AUD',
      fromAmount: 1000,
      status: 'OPEN',
      recipient: null,
      externalReference: '191127-99999',
    })
    const toAmount = payment?.toAmount ?? 0
    expect(toAmount).toBeGreaterThan(1_500)
    expect(sandbox.ledger.balance('AUD')).toMatchObject({ cleared: 5_000, pending: toAmount })
    await sandbox.advance(4_999)
    expect(sandbox.ledger.balance('AUD').cleared).toBe(5_000)
    await sandbox.advance(1)
    expect(paid(sandbox, id)?.status).toBe('CLOSED')
    expect(sandbox.ledger.balance('AUD').cleared).toBeCloseTo(5_000 + toAmount, 2)
    expect(sandbox.ledger.balances().map(({ pending }) => pending)).toEqual([0, 0])
    expect(sandbox.ledger.balance('EUR').cleared).toBe(500)
    expect(names(sandbox, id)).toEqual([
      'payment_created',
      'currency_converted',
      'payment_complete',
    ])
  })

  test('tells whose it is, in the words of the documentation', async () => {
    const sandbox = standing()
    const { id: subClientId, fullName, accountNo, bsb, externalId } = activeSubClient(sandbox)
    const id = sandbox.inboundPayment({ amount: 3_500, subClientId })
    const [created] = told(sandbox, id)
    expect(created).toEqual({
      event: 'payment_created',
      eventScheduledAt: '2026-11-02T00:00:00.000Z',
      id,
      fromAmount: 3500,
      fromCurrency: 'EUR',
      toAmount: paid(sandbox, id)?.toAmount,
      toCurrency: 'AUD',
      subClient: { id: subClientId, fullName, accountNo, bsb, externalId },
    })
    expect(Object.keys(created ?? {})).toEqual([
      'event',
      'eventScheduledAt',
      'id',
      'fromAmount',
      'fromCurrency',
      'toAmount',
      'toCurrency',
      'subClient',
    ])
    await sandbox.advance(5_000)
    expect(sandbox.ledger.balance('AUD').cleared).toBeGreaterThan(10_000)
  })

  test.each(['fail', 'cancel'] as const)('may %s, and nothing arrives', async end => {
    const sandbox = standing()
    const id = sandbox.inboundPayment({ amount: 10, fromCurrency: 'USD', toCurrency: 'EUR' })
    expect(sandbox.ledger.balance('EUR').pending).toBeGreaterThan(0)
    sandbox[end](id)
    await sandbox.advance(60_000)
    expect(sandbox.ledger.balances()).toEqual([
      { currency: 'AUD', cleared: 5_000, pending: 0 },
      { currency: 'EUR', cleared: 500, pending: 0 },
    ])
    expect(sandbox.ledger.rows).toEqual([])
    expect(names(sandbox, id)).toEqual([
      'payment_created',
      end === 'fail' ? 'payment_failed' : 'payment_cancelled',
    ])
  })

  test.each([
    [{ subClientId: 'f'.repeat(24) }, /no sub-client f+/],
    [{ toCurrency: 'PHP' }, /1000 EUR as PHP/],
    [{ toCurrency: 'EUR' }, /1000 EUR as EUR/],
    [{ amount: -1 }, /-1 EUR as AUD/],
    [{ fromCurrency: 'XRP' }, /1000 XRP as AUD/],
  ])('is refused with the mend: %o', (payment, message) => {
    const sandbox = standing()
    expect(() => sandbox.inboundPayment(payment)).toThrow(message)
    expect(sandbox.events).toEqual([])
  })
})

describe('payments', () => {
  test('are listed newest first, beginning with the documented ones', async () => {
    const { data } = await ask(createSandbox(), listPayments, { input: {} })
    const documented = [
      { id: '5b04c62ec0bf606bf216ae21', fromCurrency: 'AUD', toCurrency: 'EUR' },
      { id: '5b04c6bfc0bf606bf216af06', fromCurrency: 'AUD', toCurrency: 'USD' },
      { id: '5b04c8e3c0bf606bf216b026', fromCurrency: 'EUR', toCurrency: 'AUD' },
    ]
    expect(data.payments.slice(0, 3)).toEqual(documented)
    const input = { statuses: 'CLOSED', toCurrencies: ['EUR', 'USD'] }
    const closed = await ask(createSandbox(), listPayments, { input })
    expect(closed.data.payments).toEqual(documented.slice(0, 2))
  })

  test('are read by id', async () => {
    const query = 'query ($input: ID) { payment(id: $input) { status createdAt size } }'
    const sandbox = createSandbox()
    const { data } = await ask(sandbox, query, { input: '5b04c62ec0bf606bf216ae21' })
    expect(data.payment).toEqual({
      status: 'CLOSED',
      createdAt: '2018-08-13T05:45:28.698Z',
      size: 1000,
    })
    for (const input of [null, 'f'.repeat(24)]) {
      expect((await ask(sandbox, query, { input })).data.payment).toBeNull()
    }
  })

  test.each([
    [{ statuses: ['FAILED', 'CANCELLED', 'INITIALISING'] }, 3],
    [{ statuses: 'OPEN' }, 1],
    [{ fromCurrencies: 'EUR' }, 1],
    [{ toCurrencies: ['GBP', 'AUD'] }, 3],
    [{ externalId: '12344321' }, 1],
    [{ subClientId: '60a1e9e76eaedbf66964a323' }, 1],
    [{ minCreatedAt: '2018-08-13T05:45:28.698Z' }, 2],
    [{ minCreatedAt: '2018-08-10T00:00:00Z', maxCreatedAt: '2018-08-31T00:00:00Z' }, 2],
  ])('are filtered by %o', async (filter, count) => {
    const sandbox = standing()
    await reply(sandbox)
    const { data } = await ask(sandbox, listPayments, { input: filter })
    expect(data.payments).toHaveLength(count)
  })
})
