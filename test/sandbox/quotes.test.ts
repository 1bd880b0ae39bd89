import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields } from './ask.ts'

const query = `query ($input: QuoteInput!) {
  quote(input: $input) { id bid ask symbol timestamp inverted expireAt applicability }
}`
const order = { fromCurrency: 'AUD', toCurrency: 'USD', size: '10000', currency: 'AUD' }

function standing(seed = 1) {
  return createSandbox({ clock: steppedClock(), seed })
}

describe('an indicative quote', () => {
  test('has the rates of the moment, no id and no end', async () => {
    const sandbox = standing()
    const { data, errors } = await ask(sandbox, query, { input: order })
    expect(errors).toEqual([])
    expect(data.quote).toEqual({
      id: null,
      bid: expect.any(Number),
      ask: expect.any(Number),
      symbol: 'AUDUSD',
      timestamp: '2026-11-02T00:00:00.000Z',
      inverted: false,
      expireAt: null,
      applicability: null,
    })
    expect(data.quote.bid).toBeLessThan(data.quote.ask)
    expect([...sandbox.store.quotes.values()].map(({ symbol }) => symbol)).not.toContain('AUDUSD')
  })

  test('says nothing of what it is for', async () => {
    const input = { ...order, applicability: 'CONVERSION' }
    const { data } = await ask(standing(), query, { input })
    expect(data.quote.applicability).toBeNull()
  })

  test('moves with the clock, and not by being asked for', async () => {
    const sandbox = standing()
    const quote = async () => (await ask(sandbox, query, { input: order })).data.quote
    const first = await quote()
    expect(await quote()).toEqual(first)
    await sandbox.advance(10_000)
    const later = await quote()
    expect(later.bid).not.toBe(first.bid)
    expect(later.bid / first.bid).toBeCloseTo(1, 2)
    expect((await ask(standing(2), query, { input: order })).data.quote.bid).not.toBe(first.bid)
  })

  test('comes with others in one request, under their aliases', async () => {
    const { data, errors } = await ask(
      standing(),
      `query {
        AUDUSD: quote(input: { fromCurrency: AUD, toCurrency: USD, size: 1000 }) { bid ask symbol }
        AUDEUR: quote(input: { fromCurrency: AUD, toCurrency: EUR, size: 1000 }) { bid ask symbol }
        AUDGBP: quote(input: { fromCurrency: AUD, toCurrency: GBP, size: 1000 }) { bid ask symbol }
      }`,
    )
    expect(errors).toEqual([])
    expect(Object.keys(data)).toEqual(['AUDUSD', 'AUDEUR', 'AUDGBP'])
    for (const [alias, { symbol }] of Object.entries<{ symbol: string }>(data)) {
      expect(symbol).toBe(alias)
    }
    expect(new Set([data.AUDUSD.bid, data.AUDEUR.bid, data.AUDGBP.bid]).size).toBe(3)
  })

  test('from the quoted currency is inverted', async () => {
    const input = { fromCurrency: 'EUR', toCurrency: 'AUD', size: 101 }
    const { data } = await ask(standing(), query, { input })
    expect(data.quote).toMatchObject({ symbol: 'AUDEUR', inverted: true })
  })
})

describe('a tradeable quote', () => {
  test('is kept for two minutes under an id', async () => {
    const sandbox = standing()
    const input = { ...order, tradeable: true }
    const { data, errors } = await ask(sandbox, query, { input })
    expect(errors).toEqual([])
    expect(data.quote).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      timestamp: '2026-11-02T00:00:00.000Z',
      expireAt: '2026-11-02T00:02:00.000Z',
      applicability: null,
    })
    const { id, ...shown } = data.quote
    expect(sandbox.store.quotes.get(id)).toEqual({
      ...shown,
      id,
      fromCurrency: 'AUD',
      toCurrency: 'USD',
      size: 10_000,
      currency: 'AUD',
      isUsed: false,
    })
  })

  test.each(['PAYMENT', 'CONVERSION'])('says that it is for a %s', async applicability => {
    const input = { ...order, tradeable: true, applicability }
    const { data } = await ask(standing(), query, { input })
    expect(data.quote.applicability).toBe(applicability)
  })

  test('counts fromCurrency unless told', async () => {
    const sandbox = standing()
    const { currency, ...rest } = order
    const { data } = await ask(sandbox, query, { input: { ...rest, tradeable: true } })
    expect(sandbox.store.quotes.get(data.quote.id)?.currency).toBe(currency)
  })

  test('has an id of its own each time', async () => {
    const sandbox = standing()
    const input = { ...order, tradeable: true }
    const first = await ask(sandbox, query, { input })
    const second = await ask(sandbox, query, { input })
    expect(second.data.quote.id).not.toBe(first.data.quote.id)
  })
})

describe('bad input', () => {
  test.each([
    [{ size: 0 }, ['size']],
    [{ size: -9.9 }, ['size']],
    [{ size: '-9.9' }, ['size']],
    [{ size: 10.123 }, ['size']],
    [{ size: '0.0000001' }, ['size']],
    [{ toCurrency: 'AUD' }, ['toCurrency']],
    [{ currency: 'EUR' }, ['currency']],
    [{ currency: 'EUR', size: 0 }, ['currency', 'size']],
    [{ toCurrency: 'JPY', currency: 'JPY', size: 100.5 }, ['size']],
  ])('%o', async (change, fields) => {
    expect(badFields(await ask(standing(), query, { input: { ...order, ...change } }))).toEqual(
      fields,
    )
  })

  test.each([
    [{ fromCurrency: 'JPY' }],
    [{ toCurrency: 'XRP' }],
    [{ size: 'much' }],
    [{ size: null }],
    [{ size: 'NaN' }],
    [{ size: 'Infinity' }],
  ])('of a type of its own: %o', async change => {
    const answer = await ask(standing(), query, { input: { ...order, ...change } })
    expect(answer.data).toBeUndefined()
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  test('is told of where it is written out, too', async () => {
    const answer = await ask(
      standing(),
      '{ a: quote(input: { fromCurrency: AUD, toCurrency: USD, size: 0 }) { bid } }',
    )
    expect(badFields(answer)).toEqual(['size'])
  })

  test.each([1, 9.9, '9.9', 0.01, 1_000_000])('%s is a size', async size => {
    const { errors } = await ask(standing(), query, { input: { ...order, size } })
    expect(errors).toEqual([])
  })
})
