import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields } from './ask.ts'

const quoteQuery = 'query ($input: QuoteInput!) { quote(input: $input) { id bid ask } }'
const create = `mutation ($input: ConversionInput!) {
  createConversion(input: $input) {
    success code message
    conversion {
      id fromCurrency toCurrency currencyPair fromAmount toAmount rate note
      status statusMessage callbackUri externalId createdAt updatedAt
    }
  }
}`
const list = `query ($input: ConversionQueryInput!) {
  conversions(input: $input) { id fromCurrency toCurrency rate }
}`
const read = `query ($input: ID) {
  conversion(id: $input) { status createdAt updatedAt fromAmount toAmount }
}`

const eurToAud = {
  fromCurrency: 'EUR',
  toCurrency: 'AUD',
  size: 101,
  tradeable: true,
  applicability: 'CONVERSION',
}

function standing(options: { balances?: Record<string, number> } = {}) {
  return createSandbox({ clock: steppedClock(), balances: { AUD: 1_000, EUR: 500 }, ...options })
}

async function quoted(sandbox: Sandbox, change: object = {}) {
  const { data } = await ask(sandbox, quoteQuery, { input: { ...eurToAud, ...change } })
  return data.quote
}

async function convert(sandbox: Sandbox, input: object) {
  const { data, errors } = await ask(sandbox, create, { input })
  expect(errors).toEqual([])
  return data.createConversion
}

async function converted(sandbox: Sandbox, change: object = {}) {
  const { id: quoteId } = await quoted(sandbox, change)
  return (await convert(sandbox, { quoteId, externalId: '561402' })).conversion
}

const statusOf = (sandbox: Sandbox, id: string) => sandbox.store.conversions.get(id)?.status
/** What was told of a conversion: a sandbox has other things on their way, too. */
const told = (sandbox: Sandbox, id: string) => sandbox.events.filter(event => event.id === id)
const names = (sandbox: Sandbox, id: string) => told(sandbox, id).map(({ event }) => event)

describe('createConversion', () => {
  test('answers the documented example as documented', async () => {
    const reply = await convert(createSandbox(), {
      note: 'for major client',
      externalId: '561402',
      quoteId: '6854dcffaa36ba8534d5f8e2',
      callbackUri: 'https://example.com/my-webhook/endpoint/',
    })
    expect(reply).toEqual({
      success: true,
      code: 'CREATED',
      message: 'Conversion successfully created',
      conversion: {
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        fromCurrency: 'EUR',
        toCurrency: 'AUD',
        currencyPair: 'AUDEUR',
        fromAmount: 101,
        toAmount: 159.81,
        rate: 0.63199,
        note: 'for major client',
        status: 'PENDING',
        statusMessage: 'Awaiting execution',
        callbackUri: 'https://example.com/my-webhook/endpoint/',
        externalId: '561402',
        createdAt: expect.any(String),
        updatedAt: expect.any(String),
      },
    })
    expect(reply.conversion.updatedAt).toBe(reply.conversion.createdAt)
  })

  test('moves the money: out at once, in two seconds later', async () => {
    const sandbox = standing()
    const { ask: rate } = await quoted(sandbox)
    const { id, fromAmount, toAmount } = await converted(sandbox)
    expect(fromAmount).toBe(101)
    expect(toAmount).toBe(Math.round((101 / rate) * 100) / 100)
    expect(sandbox.ledger.balance('EUR')).toMatchObject({ cleared: 399, pending: 0 })
    expect(sandbox.ledger.balance('AUD')).toMatchObject({ cleared: 1_000, pending: toAmount })

    await sandbox.advance(1_999)
    expect(statusOf(sandbox, id)).toBe('PENDING')
    await sandbox.advance(1)
    expect(sandbox.store.conversions.get(id)).toMatchObject({
      status: 'CONVERTED',
      createdAt: '2026-11-02T00:00:00.000Z',
      updatedAt: '2026-11-02T00:00:02.000Z',
    })
    expect(sandbox.ledger.balance('EUR')).toMatchObject({ cleared: 399, pending: 0 })
    expect(sandbox.ledger.balance('AUD').cleared).toBeCloseTo(1_000 + toAmount, 2)
    expect(sandbox.ledger.balance('AUD').pending).toBe(0)
    expect(sandbox.ledger.rows).toMatchObject([
      { id, currency: 'EUR', amount: -101, balance: 399, externalId: '561402' },
      { id, currency: 'AUD', amount: toAmount },
    ])
  })

  test('takes from the base at the bid, and counts the target when told', async () => {
    const sandbox = standing()
    const change = { fromCurrency: 'AUD', toCurrency: 'EUR', size: 100, currency: 'EUR' }
    const { bid } = await quoted(sandbox, change)
    const conversion = await converted(sandbox, change)
    expect(conversion).toMatchObject({ currencyPair: 'AUDEUR', rate: bid, toAmount: 100 })
    expect(conversion.fromAmount).toBe(Math.round((100 / bid) * 100) / 100)
    expect(sandbox.ledger.balance('AUD').cleared).toBeCloseTo(1_000 - conversion.fromAmount, 2)
  })

  test('holds to the quote, whatever the market does', async () => {
    const sandbox = standing()
    const { id: quoteId, ask: rate } = await quoted(sandbox)
    await sandbox.advance(119_999)
    expect((await quoted(sandbox)).ask).not.toBe(rate)
    expect((await convert(sandbox, { quoteId })).conversion.rate).toBe(rate)
  })

  test('tells of each status once, in the words of the documentation', async () => {
    const sandbox = standing()
    const { id, toAmount, rate } = await converted(sandbox)
    await sandbox.advance(60_000)
    const payload = {
      id,
      fromAmount: 101,
      fromCurrency: 'EUR',
      toAmount,
      toCurrency: 'AUD',
      rate,
      externalId: '561402',
    }
    expect(told(sandbox, id)).toEqual([
      { event: 'conversion_pending', eventScheduledAt: '2026-11-02T00:00:00.000Z', ...payload },
      { event: 'conversion_converted', eventScheduledAt: '2026-11-02T00:00:02.000Z', ...payload },
    ])
    const documentedOrder = ['event', 'eventScheduledAt', ...Object.keys(payload)]
    expect(told(sandbox, id).map(Object.keys)).toEqual([documentedOrder, documentedOrder])
  })
})

describe('createConversion refuses', () => {
  async function refused(sandbox: Sandbox, quoteId: string) {
    const rows = sandbox.ledger.rows.length
    const kept = sandbox.store.conversions.size
    const { code, ...reply } = await convert(sandbox, { quoteId })
    expect(reply).toEqual({ success: false, message: expect.any(String), conversion: null })
    expect(sandbox.ledger.rows).toHaveLength(rows)
    expect(sandbox.store.conversions.size).toBe(kept)
    return code
  }

  test('a quote that nobody gave', async () => {
    expect(await refused(standing(), '0123456789abcdef01234567')).toBe('NOT_FOUND')
  })

  test.each(['PAYMENT', null])('a quote whose applicability is %s', async applicability => {
    const sandbox = standing()
    const { id } = await quoted(sandbox, { applicability })
    expect(await refused(sandbox, id)).toBe('QUOTE_NOT_APPLICABLE')
  })

  test('a quote that is two minutes old', async () => {
    const sandbox = standing()
    const { id } = await quoted(sandbox)
    await sandbox.advance(120_000)
    expect(await refused(sandbox, id)).toBe('QUOTE_EXPIRED')
  })

  test('a quote a second time', async () => {
    const sandbox = standing()
    const { id } = await quoted(sandbox)
    expect((await convert(sandbox, { quoteId: id })).success).toBe(true)
    expect(await refused(sandbox, id)).toBe('QUOTE_ALREADY_USED')
  })

  test('more than the balance covers, and leaves the quote good', async () => {
    const sandbox = standing({ balances: { EUR: 100.99 } })
    const { id } = await quoted(sandbox)
    expect(await refused(sandbox, id)).toBe('INSUFFICIENT_FUNDS')
    expect(sandbox.store.quotes.get(id)?.isUsed).toBe(false)
    const exact = standing({ balances: { EUR: 101 } })
    const { id: quoteId } = await quoted(exact)
    expect((await convert(exact, { quoteId })).success).toBe(true)
    expect(exact.ledger.balance('EUR').cleared).toBe(0)
  })

  test('a currency that has no balance', async () => {
    const sandbox = standing()
    const { id } = await quoted(sandbox, { toCurrency: 'PHP' })
    expect(await refused(sandbox, id)).toBe('CURRENCY_NOT_SUPPORTED')
  })

  test('an amount that costs less than a cent', async () => {
    const sandbox = standing()
    const change = { fromCurrency: 'GBP', toCurrency: 'NZD', size: 0.01, currency: 'NZD' }
    const { id } = await quoted(sandbox, change)
    expect(await refused(sandbox, id)).toBe('VALIDATION_ERROR')
  })

  test.each([
    [{ note: 'Für Münze' }, 'note'],
    [{ externalId: 'N/A' }, 'externalId'],
    [{ callbackUri: 'my-webhook' }, 'callbackUri'],
  ])('as bad input: %o', async (change, field) => {
    const sandbox = standing()
    const { id: quoteId } = await quoted(sandbox)
    expect(badFields(await ask(sandbox, create, { input: { quoteId, ...change } }))).toEqual([
      field,
    ])
    expect(sandbox.store.quotes.get(quoteId)?.isUsed).toBe(false)
  })
})

describe('a conversion on its way', () => {
  test('fails for a while, and is tried again', async () => {
    const sandbox = standing()
    const { id, toAmount } = await converted(sandbox)
    await sandbox.advance(1_000)
    sandbox.fail(id)
    expect(statusOf(sandbox, id)).toBe('FAILED')
    await sandbox.advance(1_999)
    expect(statusOf(sandbox, id)).toBe('FAILED')
    expect(sandbox.ledger.balance('EUR').cleared).toBe(399)
    await sandbox.advance(1)
    expect(statusOf(sandbox, id)).toBe('CONVERTED')
    expect(sandbox.ledger.balance('AUD').cleared).toBeCloseTo(1_000 + toAmount, 2)
    expect(sandbox.ledger.balance('AUD').pending).toBe(0)
    await sandbox.advance(60_000)
    expect(names(sandbox, id)).toEqual([
      'conversion_pending',
      'conversion_failed',
      'conversion_converted',
    ])
  })

  test.each([[['PENDING']], [['PENDING', 'FAILED']]])(
    'is cancelled after %o, and the money comes back',
    async statuses => {
      const sandbox = standing()
      const { id } = await converted(sandbox)
      if (statuses.includes('FAILED')) sandbox.fail(id)
      sandbox.cancel(id)
      expect(statusOf(sandbox, id)).toBe('CANCELLED')
      expect(sandbox.ledger.balances()).toEqual([
        { currency: 'AUD', cleared: 1_000, pending: 0 },
        { currency: 'EUR', cleared: 500, pending: 0 },
      ])
      await sandbox.advance(60_000)
      expect(statusOf(sandbox, id)).toBe('CANCELLED')
      expect(names(sandbox, id)).toEqual([
        ...statuses.map(status => `conversion_${status.toLowerCase()}`),
        'conversion_cancelled',
      ])
      expect(sandbox.ledger.balance('EUR').cleared).toBe(500)
    },
  )

  test('cannot fail or be cancelled once it has ended', async () => {
    const sandbox = standing()
    const { id } = await converted(sandbox)
    await sandbox.advance(2_000)
    expect(() => sandbox.fail(id)).toThrow(id)
    expect(() => sandbox.cancel(id)).toThrow(id)
    expect(statusOf(sandbox, id)).toBe('CONVERTED')
    expect(names(sandbox, id)).toHaveLength(2)
  })
})

describe('conversions', () => {
  test('are listed newest first, the documented ones in their order', async () => {
    const { data } = await ask(createSandbox(), list, { input: {} })
    const documented = [
      { id: '6b04c62ec0bf606bf216ae21', fromCurrency: 'AUD', toCurrency: 'EUR', rate: 0.71 },
      { id: '6b04c6bfc0bf606bf216af06', fromCurrency: 'AUD', toCurrency: 'USD', rate: 0.7 },
      { id: '6b04c8e3c0bf606bf216b026', fromCurrency: 'EUR', toCurrency: 'AUD', rate: 0.71 },
    ]
    const ids = documented.map(({ id }) => id)
    const found = data.conversions.filter(({ id }: { id: string }) => ids.includes(id))
    expect(found).toEqual(documented)
  })

  test('by status and currency begin with the documented ones', async () => {
    const input = { statuses: 'CONVERTED', toCurrencies: ['EUR', 'USD'] }
    const { data } = await ask(createSandbox(), list, { input })
    expect(data.conversions.slice(0, 2)).toMatchObject([
      { id: '6833ad9b4e94acce5d4a031b', fromCurrency: 'AUD', toCurrency: 'USD' },
      { id: '678a18bb2879c374b378ee71', fromCurrency: 'AUD', toCurrency: 'EUR' },
    ])
  })

  test('are read by id', async () => {
    const sandbox = createSandbox()
    const { data } = await ask(sandbox, read, { input: '6b04c62ec0bf606bf216ae21' })
    expect(data.conversion).toMatchObject({
      status: 'CONVERTED',
      createdAt: '2024-08-13T05:45:28.698Z',
      fromAmount: 1000,
      toAmount: 710.01,
    })
    for (const input of [null, 'ffffffffffffffffffffffff']) {
      expect((await ask(sandbox, read, { input })).data.conversion).toBeNull()
    }
  })

  test.each([
    [{ statuses: ['CANCELLED', 'INITIALISED'] }, 2],
    [{ statuses: 'FAILED' }, 0],
    [{ fromCurrencies: 'EUR' }, 2],
    [{ fromCurrencies: ['EUR', 'USD'], toCurrencies: 'AUD' }, 3],
    [{ externalId: '561402' }, 1],
    [{ externalId: '561402', statuses: 'CONVERTED' }, 0],
    [{ minCreatedAt: '2025-05-26T00:00:00Z' }, 1],
    [{ minCreatedAt: '2024-08-13T05:45:28.698Z', maxCreatedAt: '2025-01-31T00:00:00Z' }, 2],
    [{ maxCreatedAt: '2024-08-09T01:12:33.905Z' }, 3],
  ])('are filtered by %o', async (input, count) => {
    const sandbox = standing()
    const { id } = await converted(sandbox)
    const { data } = await ask(sandbox, list, { input })
    expect(data.conversions).toHaveLength(count)
    const all = await ask(sandbox, list, { input: {} })
    expect(all.data.conversions[0].id).toBe(id)
    expect(all.data.conversions).toHaveLength(8)
  })

  test('of a new sandbox have ended, or never begun, and add up', async () => {
    const conversions = [...createSandbox().store.conversions.values()]
    expect(new Set(conversions.map(({ status }) => status))).toEqual(
      new Set(['CONVERTED', 'CANCELLED', 'INITIALISED']),
    )
    for (const { fromAmount, toAmount, rate, currencyPair, fromCurrency } of conversions) {
      const sum = currencyPair.startsWith(fromCurrency) ? fromAmount * rate : fromAmount / rate
      expect(Math.abs(toAmount - sum)).toBeLessThan(0.0101)
    }
  })
})
