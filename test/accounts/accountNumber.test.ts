import { describe, expect, it } from 'vitest'
import { checkAccountNumber } from '../../src/accounts/accountNumber.ts'

describe('checkAccountNumber', () => {
  it.each([
    ['1234', '1234'],
    ['0012 3456', '00123456'],
    ['12-3456.789', '123456789'],
    ['Account number: 12345678', '12345678'],
    ['Account No. 12345678', '12345678'],
    ['Acc no 12345678', '12345678'],
    ['Acc: 12345678', '12345678'],
    ['A/C 12345678', '12345678'],
    ['Acct # 12345678', '12345678'],
    ['１２３４５', '12345'],
    ['ab12', 'AB12'],
    ['ACC12345', 'ACC12345'],
  ])('reads %j, leading zeros and letters kept', (text, value) => {
    expect(checkAccountNumber(text)).toEqual({ status: 'valid', value, display: value })
  })

  it('is incomplete under four characters', () => {
    expect(checkAccountNumber('123')).toEqual({
      status: 'incomplete',
      value: '123',
      display: '123',
      code: 'accountNumberTooShort',
      params: { minimum: 4, actual: 3 },
    })
  })

  it('refuses other characters and more than the rails can carry', () => {
    expect(checkAccountNumber('1234/5')).toMatchObject({
      status: 'invalid',
      code: 'accountNumberCharacters',
      params: { position: 5, expected: 'letterOrDigit', found: '/' },
    })
    expect(checkAccountNumber('1'.repeat(28)).status).toBe('warning')
    expect(checkAccountNumber('1'.repeat(29))).toMatchObject({
      status: 'invalid',
      code: 'accountNumberTooLong',
      params: { maximum: 28, actual: 29 },
    })
  })

  it.each([
    ['1234567890', 'accountNumberLong', { usual: 9, actual: 10 }],
    ['0000', 'accountNumberZeros', {}],
    ['4111 1111 1111 1111', 'accountNumberIsCard', {}],
    ['5555 5555 5555 4444', 'accountNumberIsCard', {}],
    ['6304 0000 0000 0000 000', 'accountNumberIsCard', {}],
    ['4111 1111 1111 1112', 'accountNumberLong', { usual: 9, actual: 16 }],
    ['John', 'accountNumberLetters', { position: 1, expected: 'digit', found: 'J' }],
    ['1234O678', 'accountNumberLetters', { position: 5, expected: 'digit', found: 'O', mend: '0' }],
    ['1234l678', 'accountNumberLetters', { position: 5, expected: 'digit', found: 'L', mend: '1' }],
    ['1234I678', 'accountNumberLetters', { position: 5, expected: 'digit', found: 'I', mend: '1' }],
  ])('warns about %j', (text, code, params) => {
    expect(checkAccountNumber(text)).toMatchObject({ status: 'warning', code })
    expect(checkAccountNumber(text).params).toEqual(params)
  })

  it('refuses a masked number, which is not the digits that it shows', () => {
    for (const text of ['••••1234', '····1234', '****1234', 'xxxx1234'.replaceAll('x', '×')]) {
      expect(checkAccountNumber(text)).toMatchObject({
        status: 'invalid',
        code: 'accountNumberCharacters',
        params: { position: 1, found: text[0] },
      })
    }
  })

  it('notices the BSB beside it', () => {
    const bsb = '062-000'
    expect(checkAccountNumber('062 000', { bsb })).toMatchObject({
      status: 'warning',
      value: '062000',
      code: 'accountNumberIsBsb',
    })
    expect(checkAccountNumber('062-000 1234', { bsb })).toMatchObject({
      status: 'warning',
      code: 'accountNumberHasBsb',
      params: { found: '0620001234', mend: '1234' },
    })
    expect(checkAccountNumber('062000123', { bsb }).status).toBe('valid')
    expect(checkAccountNumber('062001', { bsb }).status).toBe('valid')
    expect(checkAccountNumber('062000', { bsb: '' }).status).toBe('valid')
  })
})
