import { expect, test } from 'vitest'
import { formatAmount } from '../../src/money/formatAmount.ts'

test.each([
  ['1234.5', 'AUD', 'en', '1,234.50'],
  ['1234.5', 'EUR', 'de', '1.234,50'],
  ['1234567.5', 'EUR', 'fr', '1\u202f234\u202f567,50'],
  ['1234567', 'INR', 'en-IN', '12,34,567.00'],
  ['1234.5', 'KWD', 'en', '1,234.500'],
  ['1234', 'JPY', 'en', '1,234'],
  ['1234.5', 'IDR', 'en', '1,234.50'],
  ['1234.5', 'AUD', 'ar-EG', '1,234.50'],
  ['-1234.5', 'AUD', 'en', '\u22121,234.50'],
  ['-0.001', 'AUD', 'en', '0.00'],
  ['1.005', 'AUD', 'en', '1.01'],
  [1.005, 'AUD', 'en', '1.01'],
  [1e-7, 'AUD', 'en', '0.00'],
  ['9007199254740993.01', 'AUD', 'en', '9,007,199,254,740,993.01'],
])('%s %s in %s is %s', (value, currency, locale, text) => {
  expect(formatAmount(value, { currency, locale })).toBe(text)
})

test('the code stands behind, and stays on the line', () => {
  const options = { currency: 'AUD', locale: 'en', withCode: true }
  expect(formatAmount('3860', options)).toBe('3,860.00\u00a0AUD')
})

test('what is no number is refused', () => {
  expect(() => formatAmount('1,5', { currency: 'AUD', locale: 'en' })).toThrow(RangeError)
})
