import { describe, expect, test } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { checkPostcode } from '../../src/rules/postcode.ts'
import { hostileTexts } from '../accounts/seeded.ts'

const check = (text: string, state?: string) => checkPostcode(text, { country: 'AU', state })

/** The ranges as Australia Post prints them. */
const ranges: readonly (readonly [string, number, number])[] = [
  ['ACT', 200, 299],
  ['NT', 800, 999],
  ['NSW', 1000, 2599],
  ['ACT', 2600, 2618],
  ['NSW', 2619, 2899],
  ['ACT', 2900, 2920],
  ['NSW', 2921, 2999],
  ['VIC', 3000, 3999],
  ['QLD', 4000, 4999],
  ['SA', 5000, 5999],
  ['WA', 6000, 6999],
  ['TAS', 7000, 7999],
  ['VIC', 8000, 8999],
  ['QLD', 9000, 9999],
]

describe('an Australian postcode', () => {
  test.each([
    ['2000', '2000'],
    [' 0800 ', '0800'],
    ['٢٠٠٠', '2000'],
    ['３０００', '3000'],
    ['20 00', '2000'],
    ['Postcode: 4000', '4000'],
    ['\u20664000\u2069', '4000'],
  ])('%j is sent as %s', (text, value) => {
    expect(check(text)).toEqual({ status: 'valid', value, display: value })
  })

  test('is in the state of its range, each of the ten thousand', () => {
    for (let number = 0; number < 10_000; number++) {
      const value = String(number).padStart(4, '0')
      const range = ranges.find(([, from, to]) => number >= from && number <= to)
      if (!range) {
        expect(check(value)).toMatchObject({ status: 'warning', code: 'postcodeUnknown' })
        continue
      }
      const [state] = range
      const given = state === 'SA' ? 'WA' : 'SA'
      expect(check(value, state).status, value).toBe('valid')
      expect(check(value).status, value).toBe('valid')
      expect(check(value, given), value).toEqual({
        status: 'warning',
        value,
        display: value,
        code: 'postcodeOtherState',
        params: { found: value, state, given },
      })
    }
  })

  test('is compared with a state however that is written, and not with what is none', () => {
    expect(check('2600', 'new south wales')).toMatchObject({
      status: 'warning',
      params: { state: 'ACT', given: 'NSW' },
    })
    expect(check('2600', 'A.C.T.').status).toBe('valid')
    for (const none of ['', 'Somewhere', undefined])
      expect(check('2600', none).status).toBe('valid')
  })

  test.each([
    ['2', { expected: 4, actual: 1 }],
    ['200', { expected: 4, actual: 3 }],
    ['300', { expected: 4, actual: 3 }],
    ['800', { expected: 4, actual: 3, found: '800', mend: '0800' }],
    ['872', { expected: 4, actual: 3, found: '872', mend: '0872' }],
  ])('%j is incomplete', (text, params) => {
    expect(check(text)).toEqual({
      status: 'incomplete',
      value: text,
      display: text,
      code: 'postcodeLength',
      params,
    })
  })

  test('that lost its zero can be mended, by its state too', () => {
    expect(mended(check('800'))).toBe('0800')
    expect(mended(check('872', 'SA'))).toBe('0872')
    expect(mended(check('200', 'ACT'))).toBe('0200')
    expect(mended(check('200', 'NSW'))).toBeUndefined()
    expect(mended(check('80'))).toBeUndefined()
  })

  test('of other lengths and characters is refused', () => {
    expect(check('20000')).toMatchObject({
      status: 'invalid',
      code: 'postcodeLength',
      params: { expected: 4, actual: 5 },
    })
    expect(check('2O00')).toMatchObject({
      status: 'invalid',
      code: 'postcodeDigits',
      params: { position: 2, expected: 'digit', found: 'O', mend: '0' },
    })
    expect(check('SW1A 1AA')).toMatchObject({ status: 'invalid', code: 'postcodeDigits' })
  })

  test('may be empty: the form decides', () => {
    expect(check(' ')).toEqual({ status: 'empty', value: '', display: '' })
  })

  test('means the same when what is shown is checked again', () => {
    for (const text of hostileTexts(5, 3000, ['', '200', 'PC ', 'Postcode:'])) {
      const verdict = check(text, 'NSW')
      expect(check(verdict.display, 'NSW')).toEqual(verdict)
    }
  })
})

test('a postcode elsewhere is a plain text', () => {
  const abroad = (text: string) => checkPostcode(text, { country: 'GB', state: 'NSW' })
  expect(abroad('SW1A 1AA')).toEqual({ status: 'valid', value: 'SW1A 1AA', display: 'SW1A 1AA' })
  expect(abroad('800').status).toBe('valid')
  expect(abroad('１００').code).toBe('plainLetters')
  expect(abroad('').status).toBe('empty')
})
