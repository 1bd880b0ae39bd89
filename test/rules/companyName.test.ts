import { describe, expect, test } from 'vitest'
import { checkCompanyName } from '../../src/rules/companyName.ts'

describe('a company’s name', () => {
  test.each([
    ['Acme Pty Ltd'],
    ['3M'],
    ['Smith & Sons (1999) + Co.'],
    ['@home.com'],
    ['Ben.eu'],
    ['x'.repeat(256)],
  ])('%j is taken', text => {
    expect(checkCompanyName(text)).toEqual({ status: 'valid', value: text, display: text })
  })

  test.each([
    ['A < B', 'invalid', 'companyNameCharacter', { found: '<', position: 3 }],
    ['A > B', 'invalid', 'companyNameCharacter', { found: '>', position: 3 }],
    ['1+1=2', 'invalid', 'companyNameCharacter', { found: '=', position: 4 }],
    ['Café', 'invalid', 'plainLetters', { found: 'é', position: 4, mend: 'e' }],
    ['N/A', 'invalid', 'dummyValue', { found: 'N/A' }],
    ['A', 'incomplete', 'textTooShort', { minimum: 2, actual: 1 }],
    ['x'.repeat(257), 'invalid', 'textTooLong', { maximum: 256, actual: 257 }],
  ])('%j is %s: %s', (text, status, code, params) => {
    expect(checkCompanyName(text)).toMatchObject({ status, code, params })
  })

  test('may be empty: the form decides', () => {
    expect(checkCompanyName(' ').status).toBe('empty')
  })
})
