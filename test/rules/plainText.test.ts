import { describe, expect, test } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { toPlainLetters } from '../../src/rules/plainLetters.ts'
import { checkPlainText } from '../../src/rules/plainText.ts'
import { hostileTexts } from '../accounts/seeded.ts'

describe('a plain text', () => {
  test.each([
    ['Level 5, 80 George St', 'Level 5, 80 George St'],
    ['  two   spaces\t\n', 'two spaces'],
    ['O\u2019Brien \u2018n\u02bc co', "O'Brien 'n' co"],
    ['A\u2013B\u2014C\u2212D', 'A-B-C-D'],
    ['\u2066\u200bcopied\u2069\u202c\ufeff\u00ad', 'copied'],
    ['\u201cThe \u2018Shop\u2019\u201d', '"The \'Shop\'"'],
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

  test.each([['n/a'], ['N/a'], ['n.a.'], ['None'], ['unknown'], ['TBA'], ['Not applicable']])(
    '%j may be one: a warning',
    text => {
      expect(checkPlainText(text)).toEqual({
        status: 'warning',
        value: text,
        display: text,
        code: 'dummyLikely',
        params: { found: text },
      })
    },
  )

  test.each([['Na'], ['Nil'], ['Null'], ['na'], ['NIL'], ['NA St'], ['Nullarbor'], ['Nonesuch']])(
    '%j is somebody or somewhere',
    text => {
      expect(checkPlainText(text).status).toBe('valid')
    },
  )

  test.each([
    ['Zoé', 'é', 3, 'e'],
    ['Ångstrom', 'Å', 1, 'A'],
    ['An Ångström', 'An Ångström', 1, 'An Angstrom'],
    ['Groß', 'ß', 4, 'ss'],
    ['\u0130zmir', '\u0130', 1, 'I'],
    ['x\u0302', 'x\u0302', 1, 'x'],
    ['go x\u0302李', 'x\u0302', 4, 'x'],
    ['Ünal Groß', 'Ünal Groß', 1, 'Unal Gross'],
    ['Zoé 李', 'é', 3, 'e'],
    ['Ａda', 'Ａ', 1, 'A'],
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

  test('never loses its accents silently, but can be mended as a whole', () => {
    expect(mended(checkPlainText('12 Groß Élan St'))).toBe('12 Gross Elan St')
    expect(mended(checkPlainText('12 Große St'))).toBe('12 Grosse St')
    expect(mended(checkPlainText('Zoé 李'))).toBe('Zoe 李')
    expect(mended(checkPlainText('李'))).toBeUndefined()
  })

  test('is the same letter when its accent stands apart', () => {
    const verdict = checkPlainText('Jose\u0301')
    expect(verdict).toEqual(checkPlainText('Jos\u00e9'))
    expect(verdict).toMatchObject({ params: { found: 'é', position: 4, mend: 'e' } })
  })

  test('means the same when what is shown is checked again', () => {
    for (const text of hostileTexts(11, 3000, ['', 'e\u200d\u0301', 'n/a', '\u2019'])) {
      const verdict = checkPlainText(text)
      expect(checkPlainText(verdict.display)).toEqual(verdict)
    }
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

describe('toPlainLetters', () => {
  test.each([
    ['ñ', 'n'],
    ['Ø', 'O'],
    ['ł', 'l'],
    ['œ', 'oe'],
    ['ı', 'i'],
    ['Þ', 'TH'],
    ['ẞ', 'SS'],
    ['ệ', 'e'],
    ['ﬁ', 'fi'],
    ['…', '...'],
    ['Łukasz Żółć', 'Lukasz Zolc'],
    ['Nguyễn Thị Ánh Tuyết', 'Nguyen Thi Anh Tuyet'],
    ['Əliyev, İsmət', 'Eliyev, Ismet'],
    ['Jose\u0301', 'Jose'],
    ['a', undefined],
    ['Plain text.', undefined],
    ['', undefined],
    ['Ж', undefined],
    ['Zoé Ж', undefined],
    ['ﷺ', undefined],
    ['\u0301', undefined],
    ['½', undefined],
    ['😀', undefined],
    ['\ud800', undefined],
  ])('of %j is %j', (text, plain) => {
    expect(toPlainLetters(text)).toBe(plain)
  })
})
