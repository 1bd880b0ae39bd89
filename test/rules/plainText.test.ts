import { describe, expect, test } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { checkPlainText, plainLetter } from '../../src/rules/plainText.ts'

describe('a plain text', () => {
  test.each([
    ['Level 5, 80 George St', 'Level 5, 80 George St'],
    ['  two   spaces\t\n', 'two spaces'],
    ['O\u2019Brien \u2018n\u02bc co', "O'Brien 'n' co"],
    ['A\u2013B\u2014C\u2212D', 'A-B-C-D'],
    ['\u2066\u200bcopied\u2069\u202c\ufeff\u00ad', 'copied'],
    ['~!@#$%^&*()_+{}|:"<>?`', '~!@#$%^&*()_+{}|:"<>?`'],
  ])('%j is sent as %j', (text, value) => {
    expect(checkPlainText(text)).toEqual({ status: 'valid', value, display: value })
  })

  test.each([[''], ['   '], ['\u00a0\u200b\t']])('%j is empty', text => {
    expect(checkPlainText(text)).toEqual({ status: 'empty', value: '', display: '' })
  })

  test.each([['N/A'], ['NA'], ['NULL'], ['null'], ['nil'], [' nil ']])(
    '%j is a dummy that the API asks never to send',
    text => {
      expect(checkPlainText(text)).toMatchObject({
        status: 'invalid',
        code: 'dummyValue',
        params: { found: text.trim() },
      })
    },
  )

  test.each([['Na'], ['Nil'], ['Null'], ['na'], ['NIL'], ['n/a'], ['NA St'], ['Nullarbor']])(
    '%j is somebody or somewhere',
    text => {
      expect(checkPlainText(text).status).toBe('valid')
    },
  )

  test.each([
    ['Zoé', 'é', 3, 'e'],
    ['Ångström', 'Å', 1, 'A'],
    ['Groß', 'ß', 4, 'ss'],
    ['\u0130zmir', '\u0130', 1, 'I'],
    ['e\u0301', '\u0301', 2, undefined],
    ['Иван', 'И', 1, undefined],
    ['李', '李', 1, undefined],
    ['٣ St', '٣', 1, undefined],
    ['go 🚀', '🚀', 4, undefined],
  ])('%j has a letter that cannot be sent: %s', (text, found, position, mend) => {
    expect(checkPlainText(text)).toMatchObject({
      status: 'invalid',
      value: text,
      code: 'plainLetters',
      params: { found, position, mend },
    })
  })

  test('never loses its accents silently, but can be mended one by one', () => {
    const first = mended(checkPlainText('Groß Élan'))
    expect(first).toBe('Gross Élan')
    expect(mended(checkPlainText(first ?? ''))).toBe('Gross Elan')
    expect(mended(checkPlainText('李'))).toBeUndefined()
  })

  test.each([
    [1, 'incomplete', 'textTooShort', { minimum: 2, actual: 1 }],
    [2, 'valid', undefined, undefined],
    [5, 'valid', undefined, undefined],
    [6, 'invalid', 'textTooLong', { maximum: 5, actual: 6 }],
  ])('of %i characters is %s within 2 to 5', (length, status, code, params) => {
    const verdict = checkPlainText('x'.repeat(length), { min: 2, max: 5 })
    expect(verdict).toMatchObject({ status, ...(code && { code, params }) })
  })

  test('has room for 255 characters unless told', () => {
    expect(checkPlainText('x'.repeat(255)).status).toBe('valid')
    expect(checkPlainText('x'.repeat(256)).code).toBe('textTooLong')
  })
})

describe('plainLetter', () => {
  test.each([
    ['ñ', 'n'],
    ['Ø', 'O'],
    ['ł', 'l'],
    ['œ', 'oe'],
    ['ı', 'i'],
    ['Þ', 'TH'],
    ['ệ', 'e'],
    ['a', 'a'],
    ['Ж', undefined],
    ['ﷺ', undefined],
    ['\u0301', undefined],
  ])('of %s is %s', (letter, plain) => {
    expect(plainLetter(letter)).toBe(plain)
  })
})
