import { describe, expect, test } from 'vitest'
import { checkAccountNumber } from '../../src/accounts/accountNumber.ts'

describe('an account number outside Australia', () => {
  test.each([
    ['000123456789', '000123456789'],
    ['0001-2345.6789', '000123456789'],
    [' 12 34\u00a056\u200b', '123456'],
    ['ab12cd', 'AB12CD'],
    ['Account no: 12345678', '12345678'],
    ['١٢٣٤٥٦', '123456'],
    ['۱۲۳۴۵۶', '123456'],
    ['１２３４ａ', '1234A'],
    ['1234', '1234'],
    ['1'.repeat(34), '1'.repeat(34)],
  ])('%j is sent as %j', (text, value) => {
    expect(checkAccountNumber(text, { isAbroad: true })).toEqual({
      status: 'valid',
      value,
      display: value,
    })
  })

  test.each([
    ['123', 'incomplete', 'accountNumberTooShort', { minimum: 4, actual: 3 }],
    ['1'.repeat(35), 'invalid', 'accountNumberTooLong', { maximum: 34, actual: 35 }],
    ['1234/56', 'invalid', 'accountNumberCharacters', { expected: 'letterOrDigit' }],
    ['1234É', 'invalid', 'accountNumberCharacters', { expected: 'letterOrDigit' }],
    ['#1', 'invalid', 'accountNumberCharacters', { expected: 'letterOrDigit' }],
  ])('%j is %s: %s', (text, status, code, params) => {
    expect(checkAccountNumber(text, { isAbroad: true })).toMatchObject({ status, code, params })
  })

  test.each([[''], [' - '], ['Account:']])('%j is empty', text => {
    expect(checkAccountNumber(text, { isAbroad: true }).status).toBe('empty')
  })
})
