import { describe, expect, test } from 'vitest'
import { exchange } from '../../src/money/exchange.ts'
import { seeded } from '../accounts/seeded.ts'

const eurToAud = { fromCurrency: 'EUR', toCurrency: 'AUD' }
const audToEur = { fromCurrency: 'AUD', toCurrency: 'EUR' }

describe('as documented', () => {
  test('EUR to AUD, 101 at 0.63199 on AUDEUR is 159.81', () => {
    const quote = { symbol: 'AUDEUR', bid: 0.62, ask: 0.63199 }
    expect(exchange({ ...eurToAud, size: 101, currency: 'EUR' }, quote)).toEqual({
      fromAmount: '101.00',
      toAmount: '159.81',
      rate: '0.63199',
    })
  })

  test('AUD to EUR, 1000 at 0.41104 is 411.04', () => {
    const quote = { symbol: 'AUDEUR', bid: 0.41104, ask: 0.42 }
    expect(exchange({ ...audToEur, size: '1000', currency: 'AUD' }, quote)).toEqual({
      fromAmount: '1000.00',
      toAmount: '411.04',
      rate: '0.41104',
    })
  })

  test('AUD to USD is answered as USDAUD, inverted: the ask divides', () => {
    const quote = { symbol: 'USDAUD', bid: 0.61104, ask: 0.62077, inverted: true }
    const order = { fromCurrency: 'AUD', toCurrency: 'USD', size: '10000', currency: 'AUD' }
    expect(exchange(order, quote)).toMatchObject({ toAmount: '16109.03', rate: '0.62077' })
  })
})

describe('the side that is given', () => {
  test('stays as it is, and the other is counted back', () => {
    const quote = { symbol: 'AUDEUR', bid: '0.64', ask: '0.65' }
    expect(exchange({ ...audToEur, size: '100', currency: 'EUR' }, quote)).toEqual({
      fromAmount: '156.25',
      toAmount: '100.00',
      rate: '0.64',
    })
    expect(exchange({ ...eurToAud, size: '100', currency: 'AUD' }, quote)).toEqual({
      fromAmount: '65.00',
      toAmount: '100.00',
      rate: '0.65',
    })
  })

  test('must be one of the two', () => {
    const quote = { symbol: 'AUDEUR', bid: '0.64', ask: '0.65' }
    expect(() => exchange({ ...audToEur, size: '100', currency: 'USD' }, quote)).toThrow(RangeError)
  })
})

describe('the symbol', () => {
  const order = { ...audToEur, size: '100', currency: 'AUD' }
  const rate = { bid: '0.5', ask: '0.8' }

  test('decides, whatever is said of its direction', () => {
    expect(exchange(order, { ...rate, symbol: 'AUDEUR', inverted: true }).toAmount).toBe('50.00')
    expect(exchange(order, { ...rate, symbol: 'EURAUD', inverted: false }).toAmount).toBe('125.00')
  })

  test('that names neither leaves it to `inverted`', () => {
    expect(exchange(order, { ...rate, symbol: '' }).toAmount).toBe('50.00')
    expect(exchange(order, { ...rate, symbol: '', inverted: true }).toAmount).toBe('125.00')
  })
})

test('a rate that is not above 0 is refused, never taken for an amount', () => {
  const order = { ...audToEur, size: '100', currency: 'AUD' }
  for (const bid of [0, '-0.5', Number.NaN]) {
    expect(() => exchange(order, { symbol: 'AUDEUR', bid, ask: 1 })).toThrow(RangeError)
  }
})

/** Another way to the same amount: fractions of whole numbers, and a rounding by the remainder. */
type Fraction = readonly [over: bigint, under: bigint]

function fraction(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.')
  return [BigInt(whole + decimals), BigInt(`1${'0'.repeat(decimals.length)}`)]
}

function rounded([over, under]: Fraction, digits: number): string {
  const scaled = over * BigInt(`1${'0'.repeat(digits)}`)
  const rest = scaled % under
  const units = String(scaled / under + (rest + rest >= under ? 1n : 0n)).padStart(digits + 1, '0')
  return digits ? `${units.slice(0, -digits)}.${units.slice(-digits)}` : units
}

test('100,000 random exchanges: never off by a minor unit', () => {
  const { below, pick } = seeded(20_261_121)
  const currencies = [
    ['JPY', 0],
    ['VND', 0],
    ['AUD', 2],
    ['EUR', 2],
    ['KWD', 3],
    ['BHD', 3],
    ['CLF', 4],
    ['UYW', 4],
  ] as const
  const digitsOf = new Map<string, number>(currencies)

  function amount(digits: number): string {
    const whole = String(below(10 ** (1 + below(9))))
    const decimals = String(below(10 ** digits)).padStart(digits, '0')
    return digits ? `${whole}.${decimals}` : whole
  }
  function rate(): string {
    return `${below(3) ? 0 : below(20_000)}.${String(below(100_000)).padStart(5, '0')}${1 + below(9)}`
  }

  const seen = new Set<string>()
  for (let run = 0; run < 100_000; run++) {
    const [fromCurrency] = pick(currencies)
    const [toCurrency] = pick(currencies.filter(([code]) => code !== fromCurrency))
    const isFromBase = below(2) === 0
    const isTarget = below(2) === 0
    const currency = isTarget ? toCurrency : fromCurrency
    const size = amount(digitsOf.get(currency) ?? 2)
    const [bid, ask] = [rate(), rate()]
    const symbol = isFromBase ? fromCurrency + toCurrency : toCurrency + fromCurrency
    const got = exchange({ fromCurrency, toCurrency, size, currency }, { symbol, bid, ask })

    const [sizeOver, sizeUnder] = fraction(size)
    const [rateOver, rateUnder] = fraction(isFromBase ? bid : ask)
    const isProduct = isFromBase !== isTarget
    const sought: Fraction = isProduct
      ? [sizeOver * rateOver, sizeUnder * rateUnder]
      : [sizeOver * rateUnder, sizeUnder * rateOver]
    const expected = rounded(sought, digitsOf.get(isTarget ? fromCurrency : toCurrency) ?? 2)
    const found = isTarget ? got.fromAmount : got.toAmount
    if (found !== expected) expect({ run, found }).toEqual({ run, found: expected })
    const given = isTarget ? got.toAmount : got.fromAmount
    if (given !== rounded(fraction(size), digitsOf.get(currency) ?? 2)) expect(given).toBe(size)
    seen.add(`${fromCurrency} ${toCurrency} ${isFromBase} ${isTarget}`)
  }
  expect(seen.size).toBe(8 * 7 * 4)
})
