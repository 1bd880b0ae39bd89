import { expect, test } from 'vitest'
import { minorUnitsOf } from '../../src/money/minorUnits.ts'

test.each([
  ['JPY', 0],
  ['KRW', 0],
  ['XPF', 0],
  ['BIF', 0],
  ['AUD', 2],
  ['USD', 2],
  ['KWD', 3],
  ['TND', 3],
  ['CLF', 4],
  ['jpy', 0],
  ['XYZ', 2],
  ['', 2],
])('%s has %i decimals', (currency, digits) => {
  expect(minorUnitsOf(currency)).toBe(digits)
})

test('is ISO 4217’s where Intl leaves small coins out', () => {
  for (const currency of ['COP', 'HUF', 'IDR', 'LBP', 'PKR']) {
    expect(minorUnitsOf(currency)).toBe(2)
  }
  expect(minorUnitsOf('IQD')).toBe(3)
})

test('is Intl’s elsewhere', () => {
  const inUse =
    'AED AUD BHD BRL CAD CHF CLF CLP CNY EUR GBP HKD INR ISK JOD JPY KRW KWD MXN NZD OMR'
  for (const currency of [...inUse.split(' '), 'PHP', 'SGD', 'TND', 'UGX', 'USD', 'VND', 'ZAR']) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    expect(minorUnitsOf(currency), currency).toBe(format.resolvedOptions().maximumFractionDigits)
  }
})
