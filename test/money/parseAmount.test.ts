import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../src/money/formatAmount.ts'
import { parseAmount } from '../../src/money/parseAmount.ts'
import { hostileTexts, seeded } from '../accounts/seeded.ts'

describe('what people type and paste', () => {
  test.each([
    ['1,234.5', 'en', 'AUD', '1234.50'],
    ['1,234', 'en', 'AUD', '1234.00'],
    ['1234.5', 'en', 'AUD', '1234.50'],
    ['10.', 'en', 'AUD', '10.00'],
    ['.50', 'en', 'AUD', '0.50'],
    ['007', 'en', 'AUD', '7.00'],
    ['+10', 'en', 'AUD', '10.00'],
    ['1.234', 'de', 'EUR', '1234.00'],
    ['1.234,50', 'de', 'EUR', '1234.50'],
    ['10,-', 'de', 'EUR', '10.00'],
    ['1 234,50', 'fr', 'EUR', '1234.50'],
    ['1\u00a0234,50', 'fr', 'EUR', '1234.50'],
    ['1\u202f234,50', 'fr', 'EUR', '1234.50'],
    ['1.50', 'fr', 'EUR', '1.50'],
    ["1'234.50", 'de-CH', 'CHF', '1234.50'],
    ['1’234.50', 'de-CH', 'CHF', '1234.50'],
    ['10.–', 'de-CH', 'CHF', '10.00'],
    ['1,50', 'de-CH', 'CHF', '1.50'],
    ['1,00,000', 'en-IN', 'INR', '100000.00'],
    ['100,000', 'en-IN', 'INR', '100000.00'],
    ['1.000', 'es', 'EUR', '1000.00'],
    ['١٬٢٣٤٫٥٠', 'ar-EG', 'AUD', '1234.50'],
    ['١٢٣٤', 'ar', 'AUD', '1234.00'],
    ['۱۲۳۴', 'fa', 'AUD', '1234.00'],
    ['१२३', 'hi', 'INR', '123.00'],
    ['１２３', 'ja', 'JPY', '123'],
    ['𝟏𝟐𝟑', 'en', 'AUD', '123.00'],
    ['\u200f\u206610\u2069', 'ar', 'AUD', '10.00'],
    // Another locale's way that can't be anything else.
    ['1.234,50', 'en', 'AUD', '1234.50'],
    ['1,234.50', 'de', 'EUR', '1234.50'],
    ['1.234.567', 'en', 'AUD', '1234567.00'],
    ['1 234.50', 'en', 'AUD', '1234.50'],
    ["1'234", 'en', 'AUD', '1234.00'],
    // The currency beside it.
    ['AUD 10', 'en', 'AUD', '10.00'],
    ['10 aud', 'en', 'AUD', '10.00'],
    ['$10', 'en', 'AUD', '10.00'],
    ['A$10', 'en', 'AUD', '10.00'],
    ['AUD$10', 'en', 'AUD', '10.00'],
    ['US$10', 'en-AU', 'USD', '10.00'],
    ['$.50', 'en', 'AUD', '0.50'],
    ['1.234,50 €', 'de', 'EUR', '1234.50'],
    ['1000円', 'ja', 'JPY', '1000'],
    ['kr.10', 'en', 'SEK', '10.00'],
    ['Rs.100', 'en-IN', 'INR', '100.00'],
    ['د.ك. 10', 'ar', 'KWD', '10.000'],
    ['-', 'en', 'AUD', undefined],
    ['1.234', 'en', 'KWD', '1.234'],
    ['9999999999999.99', 'en', 'AUD', '9999999999999.99'],
  ])('%s in %s, %s', (text, locale, currency, value) => {
    expect(parseAmount(text, { locale, currency }).value).toBe(value)
  })
})

describe('what is refused', () => {
  test.each([
    ['1,23', 'en', 'AUD', 'amountSeparator', true],
    ['1,', 'en', 'AUD', 'amountSeparator', true],
    ['1,2345', 'en', 'AUD', 'amountSeparator', false],
    ['1234,50', 'en', 'AUD', 'amountSeparator', false],
    ['0,123', 'en', 'AUD', 'amountSeparator', false],
    ['0,500', 'en', 'AUD', 'amountSeparator', false],
    ['1,00,000', 'en', 'AUD', 'amountSeparator', false],
    ['1,234 567', 'en', 'AUD', 'amountSeparator', false],
    ['1.50', 'de', 'EUR', 'amountSeparator', true],
    ['1234.50', 'de', 'EUR', 'amountSeparator', false],
    ['1.234', 'fr', 'KWD', 'amountSeparator', true],
    ['1.234', 'fr', 'EUR', 'amountSeparator', true],
    ['1.234,567', 'en', 'KWD', 'amountSeparator', false],
    ['1 2', 'en', 'AUD', 'amountSeparator', true],
    ['1.2.3', 'en', 'AUD', 'amountSeparator', false],
    ['10.5', 'en', 'JPY', 'amountWhole', false],
    ['1.000', 'en', 'JPY', 'amountWhole', false],
    ['1.234', 'en', 'AUD', 'amountDecimals', false],
    ['1.2345', 'en', 'KWD', 'amountDecimals', false],
    ['0', 'en', 'AUD', 'amountZero', true],
    ['0.00', 'en', 'AUD', 'amountZero', true],
    ['-5', 'en', 'AUD', 'amountNegative', false],
    ['−5', 'en', 'AUD', 'amountNegative', false],
    ['5-', 'en', 'AUD', 'amountNegative', false],
    ['(5.00)', 'en', 'AUD', 'amountNegative', false],
    ['-$5', 'en', 'AUD', 'amountNegative', false],
    ['$ -5', 'en', 'AUD', 'amountNegative', false],
    ['US$10', 'en', 'AUD', 'amountCurrency', false],
    ['10 €', 'en', 'AUD', 'amountCurrency', false],
    ['usd 10', 'en', 'AUD', 'amountCurrency', false],
    ['abc', 'en', 'AUD', 'amountUnreadable', false],
    ['10k', 'en', 'AUD', 'amountUnreadable', false],
    ['10%', 'en', 'AUD', 'amountUnreadable', false],
    ['1e5', 'en', 'AUD', 'amountUnreadable', false],
    ['1O0', 'en', 'AUD', 'amountUnreadable', false],
    ['10²', 'en', 'AUD', 'amountUnreadable', false],
    ['½', 'en', 'AUD', 'amountUnreadable', false],
    ['. 50', 'en', 'AUD', 'amountUnreadable', false],
    [',,5', 'en', 'AUD', 'amountUnreadable', false],
    ['AU', 'en', 'AUD', 'amountUnreadable', true],
    ['10 A', 'en', 'AUD', 'amountUnreadable', true],
    ['.', 'en', 'AUD', 'amountUnreadable', true],
    ['', 'en', 'AUD', 'amountUnreadable', true],
    ['10000000000000.00', 'en', 'AUD', 'amountTooLarge', false],
    ['1234567890123456', 'en', 'JPY', 'amountTooLarge', false],
    ['1'.repeat(300), 'en', 'AUD', 'amountUnreadable', false],
  ])('%s in %s, %s: %s', (text, locale, currency, code, isUnfinished) => {
    expect(parseAmount(text, { locale, currency })).toMatchObject({ code, isUnfinished })
  })

  test('says how, and offers what can only have been meant', () => {
    const params = (text: string, locale: string) =>
      parseAmount(text, { locale, currency: 'AUD' }).params
    expect(params('1,23', 'en')).toEqual({ example: '1,234.50', found: '1,23', mend: '1.23' })
    expect(params('1234.5', 'de')).toEqual({
      example: '1.234,50',
      found: '1234.5',
      mend: '1.234,50',
    })
    expect(params('1.234', 'fr')).toEqual({ example: '1\u202f234,50' })
    expect(params('1.234', 'en')).toEqual({ currency: 'AUD', limit: 2, actual: 3 })
    expect(params('99999999999999', 'en')).toEqual({ maximum: '9,999,999,999,999.99' })
  })
})

const locales =
  'en de fr de-CH fr-CH de-AT en-IN es pl pt-PT ar ar-EG ar-MA fa sv he ja en-ZA'.split(' ')
const currencies = ['JPY', 'AUD', 'KWD', 'CLF']

/** Amounts of 1 to 15 digits, as they are kept. */
function* amounts(seed: number, count: number) {
  const { below, pick } = seeded(seed)
  for (let run = 0; run < count; run++) {
    const currency = pick(currencies)
    const digits = currencies.indexOf(currency) && currencies.indexOf(currency) + 1
    const whole = String(1 + below(10 ** (1 + below(8))))
    const decimals = String(below(10 ** digits)).padStart(digits, '0')
    yield { currency, value: digits ? `${whole}.${decimals}` : whole, pick }
  }
}

test('what is shown reads back as the same amount, in every locale', () => {
  for (const { currency, value, pick } of amounts(1, 20_000)) {
    const locale = pick(locales)
    const shown = formatAmount(value, { locale, currency, withCode: true })
    expect(parseAmount(shown, { locale, currency }), `${shown} ${locale}`).toMatchObject({ value })
  }
})

test('what another locale shows is read as the same amount or refused, never as another', () => {
  let readCount = 0
  for (const { currency, value, pick } of amounts(2, 40_000)) {
    // Three decimals behind one mark are a thousand in half of the world.
    if (currency === 'KWD') continue
    const [from, to] = [pick(locales), pick(locales)]
    const shown = formatAmount(value, { locale: from, currency })
    const { value: read, code } = parseAmount(shown, { locale: to, currency })
    if (read !== undefined) readCount++
    if (read !== value) expect({ shown, from, to, read, code }).toMatchObject({ read: undefined })
  }
  expect(readCount).toBeGreaterThan(10_000)
})

test('gives an amount or a reason, whatever the text', () => {
  const { pick } = seeded(3)
  for (const text of hostileTexts(4, 20_000, ['', '1', '1,234.', '$', 'AUD '])) {
    const currency = pick(currencies)
    const { value, code } = parseAmount(text, { locale: pick(locales), currency })
    expect(typeof (value ?? code)).toBe('string')
    if (value !== undefined) expect(value).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/)
  }
})
