import type { GraphQLEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { executableSchema } from '../../src/sandbox/executableSchema.ts'
import { createRates, type Rate, type Rates } from '../../src/sandbox/rates.ts'
import { exchange } from '../../src/sandbox/rules/exchange.ts'
import { marketRates } from '../../src/sandbox/seeds/marketRates.ts'

const valuesOf = (name: string): string[] =>
  (executableSchema().getType(name) as GraphQLEnumType).getValues().map(value => value.name)

const currencies = valuesOf('CurrencyIso3')
const pairs = currencies.flatMap(from =>
  currencies.filter(to => to !== from).map(to => [from, to] as const),
)

function rateOf(rates: Rates, from: string, to: string): Rate {
  const rate = rates.rate(from, to)
  if (!rate) throw new Error(`${from} isn't traded against ${to}`)
  return rate
}

describe('rates', () => {
  test('all currencies of the API are traded against each other, and nothing else', () => {
    expect(Object.keys(marketRates).toSorted()).toEqual(currencies.toSorted())
    const rates = createRates(steppedClock(), 1)
    expect(pairs.filter(([from, to]) => !rates.rate(from, to))).toEqual([])
    expect(rates.rate('AUD', 'XRP')).toBeUndefined()
    expect(rates.rate('XRP', 'AUD')).toBeUndefined()
    expect(rates.rate('AUD', 'AUD')).toBeUndefined()
  })

  test('follow from the seed and the moment', () => {
    const clock = steppedClock()
    const rates = createRates(clock, 7)
    const first = rateOf(rates, 'AUD', 'USD')
    expect(rateOf(rates, 'AUD', 'USD')).toEqual(first)
    for (const [from, to] of pairs) rates.rate(from, to)
    clock.advance(3_600_000)
    const late = createRates(clock, 7)
    expect(rateOf(late, 'AUD', 'USD')).toEqual(rateOf(rates, 'AUD', 'USD'))
    const back = createRates(steppedClock(clock.now() - 3_600_000), 7)
    expect(rateOf(back, 'AUD', 'USD')).toEqual(first)
    expect(rateOf(createRates(steppedClock(), 8), 'AUD', 'USD')).not.toEqual(first)
  })

  test('are a little different ten seconds later, and never far from the table', () => {
    const clock = steppedClock()
    const rates = createRates(clock, 1)
    const atRest = marketRates.USD / marketRates.AUD
    let before = rateOf(rates, 'AUD', 'USD').bid
    let stills = 0
    let furthest = 0
    for (let i = 0; i < 500; i += 1) {
      clock.advance(10_000)
      const { bid, ask } = rateOf(rates, 'AUD', 'USD')
      if (bid === before) stills += 1
      expect(Math.abs(bid / before - 1)).toBeLessThan(0.002)
      furthest = Math.max(furthest, Math.abs((bid + ask) / 2 / atRest - 1))
      before = bid
    }
    // Where a wave turns, the same five decimals may come again.
    expect(stills).toBeLessThan(10)
    expect(furthest).toBeGreaterThan(0.001)
    expect(furthest).toBeLessThan(0.01)
  })

  test('have a spread of 1.5 %', () => {
    const rates = createRates(steppedClock(), 1)
    const odd = pairs.filter(([from, to]) => {
      const { bid, ask } = rateOf(rates, from, to)
      return Math.abs(((ask - bid) / (ask + bid)) * 2 - 0.015) > 0.0001
    })
    expect(odd).toEqual([])
  })

  test('have five decimals, or five digits where that is more', () => {
    const rates = createRates(steppedClock(), 1)
    const bids = pairs.map(([from, to]) => rateOf(rates, from, to).bid)
    const finer = bids.filter(bid => Number(bid.toFixed(5)) !== bid)
    expect(finer.length).toBeGreaterThan(0)
    expect(finer.filter(bid => bid >= 0.1 || Number(bid.toPrecision(5)) !== bid)).toEqual([])
    // One in ten ends in a nought, which nobody sees.
    const coarse = bids.filter(bid => Number(bid.toPrecision(4)) === bid)
    expect(coarse.length / bids.length).toBeLessThan(0.2)
  })

  test('of a dear currency against a cheap one keep five digits', () => {
    const { bid } = rateOf(createRates(steppedClock(), 1), 'IDR', 'KWD')
    expect(bid).toBeLessThan(0.0001)
    expect(Number(bid.toPrecision(5))).toBe(bid)
    expect(Number(bid.toPrecision(3))).not.toBe(bid)
  })

  test.each([
    ['AUD', 'USD', 'AUDUSD', false],
    ['USD', 'AUD', 'AUDUSD', true],
    ['AUD', 'EUR', 'AUDEUR', false],
    ['EUR', 'AUD', 'AUDEUR', true],
    ['AUD', 'GBP', 'AUDGBP', false],
    ['GBP', 'EUR', 'EURGBP', true],
    ['USD', 'CHF', 'USDCHF', false],
    ['SGD', 'USD', 'USDSGD', true],
    ['GBP', 'IDR', 'GBPIDR', false],
  ])('%s to %s is %s, inverted: %s', (from, to, symbol, inverted) => {
    expect(rateOf(createRates(steppedClock(), 1), from, to)).toMatchObject({ symbol, inverted })
  })

  test('are the same for both directions of a pair, but for inverted', () => {
    const rates = createRates(steppedClock(), 1)
    const different = pairs.filter(([from, to]) => {
      const { inverted, ...rate } = rateOf(rates, from, to)
      const back = rateOf(rates, to, from)
      expect(back).toMatchObject(rate)
      return inverted === back.inverted
    })
    expect(different).toEqual([])
  })
})

describe('exchange', () => {
  const eurToAud = { fromCurrency: 'EUR', toCurrency: 'AUD' }
  const audToEur = { fromCurrency: 'AUD', toCurrency: 'EUR' }

  test('EUR to AUD, 101 at 0.63199 on AUDEUR is 159.81, as documented', () => {
    const rate = { bid: 0.62, ask: 0.63199, inverted: true }
    expect(exchange({ ...eurToAud, size: 101, currency: 'EUR' }, rate)).toEqual({
      fromAmount: 101,
      toAmount: 159.81,
      rate: 0.63199,
    })
  })

  test('AUD to EUR, 1000 at 0.41104 is 411.04, as documented', () => {
    const rate = { bid: 0.41104, ask: 0.42, inverted: false }
    expect(exchange({ ...audToEur, size: 1000, currency: 'AUD' }, rate)).toEqual({
      fromAmount: 1000,
      toAmount: 411.04,
      rate: 0.41104,
    })
  })

  test('counts backwards when the size is of what is bought', () => {
    const rate = { bid: 0.64, ask: 0.65 }
    const bought = { ...audToEur, size: 100, currency: 'EUR' }
    expect(exchange(bought, { ...rate, inverted: false })).toEqual({
      fromAmount: 156.25,
      toAmount: 100,
      rate: 0.64,
    })
    const back = { ...eurToAud, size: 100, currency: 'AUD' }
    expect(exchange(back, { ...rate, inverted: true })).toEqual({
      fromAmount: 65,
      toAmount: 100,
      rate: 0.65,
    })
  })

  test.each([
    ['JPY', 97.81234, 987],
    ['KWD', 0.20087, 2.027],
    ['EUR', 0.55455, 5.6],
  ])('rounds to the minor units of %s', (toCurrency, bid, toAmount) => {
    const order = { fromCurrency: 'AUD', toCurrency, size: 10.09, currency: 'AUD' }
    expect(exchange(order, { bid, ask: bid * 1.015, inverted: false }).toAmount).toBe(toAmount)
  })

  test('there and back costs the spread', () => {
    const rates = createRates(steppedClock(), 1)
    for (const other of ['USD', 'EUR', 'GBP', 'JPY']) {
      const there = { fromCurrency: 'AUD', toCurrency: other, size: 10_000, currency: 'AUD' }
      const { toAmount: size } = exchange(there, rateOf(rates, 'AUD', other))
      const order = { fromCurrency: other, toCurrency: 'AUD', size, currency: other }
      const { toAmount } = exchange(order, rateOf(rates, other, 'AUD'))
      expect(toAmount).toBeGreaterThan(9_840)
      expect(toAmount).toBeLessThan(9_860)
    }
  })
})
