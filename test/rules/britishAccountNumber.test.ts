import { describe, expect, test } from 'vitest'
import { checkBritishAccountNumber as check } from '../../src/rules/britishAccountNumber.ts'

describe('a British account number', () => {
  test.each([
    ['123456', '123456'],
    ['1234567', '1234567'],
    ['0123 4567', '01234567'],
    ['Account number: 12-34-56-78', '12345678'],
    ['١٢٣٤٥٦٧٨', '12345678'],
  ])('%j is sent as %s: the bank adds the zeros', (text, value) => {
    expect(check(text)).toEqual({ status: 'valid', value, display: value })
  })

  test.each([
    ['1', 'incomplete', 'accountNumberTooShort', { minimum: 6, actual: 1 }],
    ['12345', 'incomplete', 'accountNumberTooShort', { minimum: 6, actual: 5 }],
    ['123456789', 'invalid', 'accountNumberTooLong', { maximum: 8, actual: 9 }],
    ['1'.repeat(40), 'invalid', 'accountNumberTooLong', { maximum: 8, actual: 40 }],
    ['1234O678', 'invalid', 'accountNumberCharacters', { position: 5, found: 'O', mend: '0' }],
    ['12/456', 'invalid', 'accountNumberCharacters', { position: 3, expected: 'digit' }],
  ])('%j is %s: %s', (text, status, code, params) => {
    expect(check(text)).toMatchObject({ status, code, params })
  })

  test('may be empty: the form decides', () => {
    expect(check(' ')).toEqual({ status: 'empty', value: '', display: '' })
  })
})
