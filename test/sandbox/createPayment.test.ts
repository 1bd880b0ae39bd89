import { describe, expect, test } from 'vitest'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields } from './ask.ts'
import {
  activeSubClient,
  createPayment,
  listPayments,
  order,
  paymentInput,
  quoted,
  reply,
  standing,
  told,
} from './paymentExample.ts'

describe('createPayment', () => {
  test('answers the documented example as documented', async () => {
    const sandbox = standing()
    const { bid } = await quoted(sandbox)
    const toAmount = Math.round(100_000 * bid) / 100
    const { payment, ...rest } = await reply(sandbox)
    expect(rest).toEqual({
      success: true,
      code: 'SUCCESS',
      message: 'Scheduled for immediate execution',
    })
    expect(payment).toEqual({
      ...order,
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      fromAmount: 1000,
      toAmount,
      status: 'OPEN',
      statusMessage: 'Scheduled for immediate execution',
      reason: 'BUSINESS',
      sourceOfFunds: 'BUSINESS_FUNDS',
      externalReference: 'my ref 221b',
      externalId: '12344321',
      callbackUri: null,
      createdAt: '2026-11-02T00:00:00.000Z',
      recipient: { id: null, companyName: 'Acme GB Ltd', iban: 'GB26MIDL40051512345674' },
      sender: { id: null, firstName: null, lastName: null, companyName: 'Acme AU Ltd' },
      subClient: null,
      history: [],
    })
    expect(sandbox.ledger.balance('AUD')).toMatchObject({ cleared: 4_000, pending: 0 })
    expect(sandbox.ledger.rows).toMatchObject([
      { id: payment.id, currency: 'AUD', amount: -1000, externalId: '12344321' },
    ])
    expect(sandbox.store.recipients.size).toBe(6)
  })

  test('sends from you when nobody else is named', async () => {
    const { payment } = await reply(standing(), { sender: null })
    expect(payment.sender).toMatchObject({
      firstName: 'John',
      lastName: 'Smith',
      companyName: 'Smith Consulting Pty Ltd',
    })
  })

  test('sends from a sub-client, and tells of it', async () => {
    const sandbox = standing()
    const subClient = activeSubClient(sandbox)
    const { payment } = await reply(sandbox, { sender: null, subClientId: subClient.id })
    expect(payment.subClient).toEqual({ id: subClient.id, fullName: subClient.fullName })
    await sandbox.advance(2_000)
    expect(told(sandbox, payment.id)[0]).toMatchObject({ subClient: { id: subClient.id } })
    const { data } = await ask(sandbox, listPayments, { input: { subClientId: subClient.id } })
    expect(data.payments[0]).toMatchObject({ id: payment.id })
    const others = await ask(sandbox, listPayments, { input: { subClientId: 'f'.repeat(24) } })
    expect(others.data.payments).toEqual([])
  })

  test('takes a recipient of the address book', async () => {
    const recipientId = '64f1a2b3c4d5e6f708192a03'
    const { payment } = await reply(standing(), { recipient: null, recipientId })
    expect(payment.recipient).toMatchObject({
      id: recipientId,
      companyName: 'Harbour Textiles Ltd',
    })
  })

  test('counts the target when told', async () => {
    const sandbox = standing()
    const { bid } = await quoted(sandbox)
    const { payment } = await reply(sandbox, { currency: 'GBP', size: '100' })
    const fromAmount = Math.round(10_000 / bid) / 100
    expect(payment).toMatchObject({ size: 100, currency: 'GBP', fromAmount, toAmount: 100 })
    expect(sandbox.ledger.balance('AUD').cleared).toBeCloseTo(5_000 - fromAmount, 2)
  })

  test.each([undefined, 'PAYMENT'])('holds to a quote for %s', async applicability => {
    const sandbox = standing()
    const { id: quoteId, bid } = await quoted(sandbox, { applicability })
    await sandbox.advance(119_999)
    expect((await quoted(sandbox)).bid).not.toBe(bid)
    const { payment } = await reply(sandbox, { quoteId })
    expect(payment.toAmount).toBe(Math.round(100_000 * bid) / 100)
    expect(sandbox.store.quotes.get(quoteId)?.isUsed).toBe(true)
  })

  test('happens once for a key', async () => {
    const sandbox = standing()
    const first = await reply(sandbox)
    await sandbox.advance(1_000)
    expect(await reply(sandbox)).toEqual(first)
    expect(sandbox.ledger.balance('AUD').cleared).toBe(4_000)
    const { payment } = await reply(sandbox, { idempotencyKey: 'another' })
    expect(payment.id).not.toBe(first.payment.id)
    expect(sandbox.ledger.balance('AUD').cleared).toBe(3_000)
  })
})

describe('createPayment refuses', () => {
  async function refused(sandbox: Sandbox, change: object) {
    const kept = sandbox.store.payments.size
    const { code, ...rest } = await reply(sandbox, change)
    expect(rest).toEqual({ success: false, message: expect.any(String), payment: null })
    expect(sandbox.ledger.rows).toEqual([])
    expect(sandbox.store.payments.size).toBe(kept)
    return code
  }
  const philippine = {
    toCurrency: 'PHP',
    recipient: {
      companyName: 'Manila Textiles Inc',
      currency: 'PHP',
      accountIdType: 'ACC_NO',
      bic: 'BOPIPHMM',
      accountNo: '1234567890',
      address: { street: '1 Ayala Avenue, Makati', country: 'PH' },
    },
  }

  const indonesian = {
    toCurrency: 'IDR',
    recipient: {
      ...philippine.recipient,
      currency: 'IDR',
      bic: 'BMRIIDJA',
      address: { street: '1 Jalan Sudirman, Jakarta', country: 'ID' },
    },
  }

  test.each([
    ['nobody to get it', { recipient: null }, 'VALIDATION_ERROR'],
    ['two recipients', { recipientId: '64f1a2b3c4d5e6f708192a03' }, 'VALIDATION_ERROR'],
    ['an unknown recipient', { recipient: null, recipientId: 'f'.repeat(24) }, 'NOT_FOUND'],
    [
      'a recipient of another currency',
      { recipient: null, recipientId: '64f1a2b3c4d5e6f708192a02' },
      'VALIDATION_ERROR',
    ],
    ['two senders', { senderId: 'f'.repeat(24) }, 'VALIDATION_ERROR'],
    ['more than the balance covers', { size: 5_000.01 }, 'INSUFFICIENT_FUNDS'],
    [
      'a currency without a balance',
      { fromCurrency: 'USD', currency: 'USD' },
      'INSUFFICIENT_FUNDS',
    ],
    ['less than a cent', { ...indonesian, currency: 'IDR', size: 1 }, 'VALIDATION_ERROR'],
    ['a quote that nobody gave', { quoteId: 'f'.repeat(24) }, 'NOT_FOUND'],
    [
      'no source of funds where it is needed',
      { ...philippine, sourceOfFunds: null },
      'SOURCE_OF_FUNDS_REQUIRED',
    ],
  ])('%s', async (_what, change, code) => {
    expect(await refused(standing(), change)).toBe(code)
  })

  test('no source of funds only where it is needed', async () => {
    expect((await reply(standing(), philippine)).success).toBe(true)
    expect((await reply(standing(), { sourceOfFunds: null })).success).toBe(true)
  })

  test('a quote that is two minutes old', async () => {
    const sandbox = standing()
    const { id: quoteId } = await quoted(sandbox)
    await sandbox.advance(120_000)
    expect(await refused(sandbox, { quoteId })).toBe('QUOTE_EXPIRED')
  })

  test('a quote for a conversion', async () => {
    const sandbox = standing()
    const { id: quoteId } = await quoted(sandbox, { applicability: 'CONVERSION' })
    expect(await refused(sandbox, { quoteId })).toBe('QUOTE_NOT_APPLICABLE')
  })

  test.each([
    [{ toCurrency: 'EUR' }, 'toCurrency'],
    [{ fromCurrency: 'EUR', currency: 'EUR' }, 'fromCurrency'],
    [{ size: 999 }, 'size'],
    [{ currency: 'GBP' }, 'currency'],
  ])('a quote for something else: %o', async (change, field) => {
    const sandbox = standing()
    const { id: quoteId } = await quoted(sandbox, change)
    expect(await refused(sandbox, { quoteId })).toBe('QUOTE_MISMATCH')
    expect((await reply(sandbox, { quoteId })).message).toMatch(new RegExp(`^${field} is`))
    expect(sandbox.store.quotes.get(quoteId)?.isUsed).toBe(false)
  })

  test('a quote a second time', async () => {
    const sandbox = standing()
    const { id: quoteId } = await quoted(sandbox)
    expect((await reply(sandbox, { quoteId })).success).toBe(true)
    const again = await reply(sandbox, { quoteId, idempotencyKey: 'another' })
    expect(again).toMatchObject({ success: false, code: 'QUOTE_ALREADY_USED', payment: null })
    expect(sandbox.ledger.balance('AUD').cleared).toBe(4_000)
  })

  test('without taking the key', async () => {
    const sandbox = standing()
    expect(await refused(sandbox, { size: 6_000 })).toBe('INSUFFICIENT_FUNDS')
    expect((await reply(sandbox)).success).toBe(true)
  })

  test.each([
    [{ size: 0 }, ['size']],
    [{ size: 10.001 }, ['size']],
    [{ toCurrency: 'AUD' }, ['toCurrency']],
    [{ currency: 'EUR' }, ['currency']],
    [{ externalReference: 'Größe' }, ['externalReference']],
    [{ externalReference: 'x'.repeat(281) }, ['externalReference']],
    [{ externalId: 'N/A' }, ['externalId']],
    [{ idempotencyKey: 'null' }, ['idempotencyKey']],
    [{ callbackUri: 'here' }, ['callbackUri']],
    [
      {
        recipient: { ...paymentInput.recipient, companyName: 'A' },
        sender: { companyName: '<b>' },
      },
      ['recipient.companyName', 'sender.companyName'],
    ],
    [
      { recipient: { ...paymentInput.recipient, address: { street: 'Rue é', country: 'FR' } } },
      ['recipient.address.street'],
    ],
  ])('as bad input: %o', async (change, fields) => {
    const sandbox = standing()
    const answer = await ask(sandbox, createPayment, { input: { ...paymentInput, ...change } })
    expect(badFields(answer)).toEqual(fields)
    expect(sandbox.ledger.rows).toEqual([])
  })
})
