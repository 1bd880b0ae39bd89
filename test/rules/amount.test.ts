import { describe, expect, test } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { amountText, checkAmount, checkAmountValue, largestAmount } from '../../src/rules/amount.ts'

const aud = { locale: 'en', currency: 'AUD' }

describe('what was typed', () => {
  test.each([
    ['', 'empty', '', ''],
    ['  ', 'empty', '', ''],
    ['1,234.5', 'valid', '1234.50', '1,234.50'],
    [' $10 ', 'valid', '10.00', '10.00'],
    ['1,', 'incomplete', '', '1,'],
    ['0', 'incomplete', '', '0'],
    ['1,2345', 'invalid', '', '1,2345'],
    ['abc', 'invalid', '', 'abc'],
  ])('“%s” is %s', (text, status, value, display) => {
    expect(checkAmount(text, aud)).toMatchObject({ status, value, display })
  })

  test('offers what was meant by a mark of another locale, and takes it only when told', () => {
    const check = checkAmount('1,23', aud)
    expect(check).toMatchObject({ status: 'incomplete', code: 'amountSeparator', value: '' })
    expect(mended(check)).toBe('1.23')
    expect(checkAmount('1.23', aud).value).toBe('1.23')
  })
})

describe('the balance', () => {
  const within = { ...aud, available: 100.1 }

  test('covers all that it holds, to the last cent', () => {
    expect(checkAmount('100.10', within).status).toBe('valid')
    expect(checkAmount('100.11', within)).toEqual({
      status: 'invalid',
      value: '100.11',
      display: '100.11',
      code: 'amountExceedsBalance',
      params: { amount: '100.11\u00a0AUD', available: '100.10\u00a0AUD' },
    })
  })

  test('has to cover the fee too', () => {
    const withFee = { ...within, fee: '0.20' }
    expect(checkAmount('99.90', withFee).status).toBe('valid')
    expect(checkAmount('99.91', withFee)).toMatchObject({
      status: 'invalid',
      code: 'amountAndFeeExceedBalance',
      params: {
        amount: '99.91\u00a0AUD',
        fee: '0.20\u00a0AUD',
        total: '100.11\u00a0AUD',
        available: '100.10\u00a0AUD',
      },
    })
  })

  test('that is empty covers nothing, and one that isn’t known anything', () => {
    expect(checkAmount('0.01', { ...aud, available: 0 }).code).toBe('amountExceedsBalance')
    expect(checkAmount('9999999999999.99', aud).status).toBe('valid')
  })
})

describe('what is kept', () => {
  test.each([
    ['1234.50', 'de', 'EUR', '1234.50', '1.234,50'],
    ['1.234', 'de', 'KWD', '1.234', '1,234'],
    ['1.5', 'fr', 'EUR', '1.50', '1,50'],
    ['1234', 'de', 'JPY', '1234', '1.234'],
  ])('%s is read the same in %s', (kept, locale, currency, value, display) => {
    expect(checkAmountValue(kept, { locale, currency })).toMatchObject({ value, display })
  })

  test('is no amount where it says so', () => {
    expect(checkAmountValue('abc', aud)).toMatchObject({ status: 'invalid', display: 'abc' })
    expect(checkAmountValue('', aud).status).toBe('empty')
    expect(amountText('1.5', 'de')).toBe('1,5')
    expect(amountText('1,5', 'de')).toBe('1,5')
  })
})

test.each([
  ['AUD', 100, undefined, '100.00'],
  ['AUD', '100.109', undefined, '100.10'],
  ['AUD', '100.1', '0.2', '99.90'],
  ['JPY', 100.9, undefined, '100'],
  ['KWD', 1, 0.001, '0.999'],
  ['AUD', 1, 1, undefined],
  ['AUD', 1, 2, undefined],
  ['AUD', '0.001', undefined, undefined],
  ['AUD', undefined, 1, undefined],
])('the largest in %s of %s after %s is %s', (currency, available, fee, largest) => {
  expect(largestAmount({ currency, available, fee })).toBe(largest)
})
