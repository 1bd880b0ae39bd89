import { describe, expect, test } from 'vitest'
import { checkCountry, checkState, checkStreet } from '../../src/rules/address.ts'
import { hostileTexts } from '../accounts/seeded.ts'

describe('the state of an Australian address', () => {
  const check = (text: string) => checkState(text, { country: 'AU' })
  const names = {
    ACT: ['act', 'A.C.T.', 'Australian Capital Territory'],
    NSW: ['nsw', 'N.S.W.', ' new  south wales ', 'NEW SOUTH WALES', 'New-South-Wales'],
    NT: ['nt', 'Northern Territory'],
    QLD: ['Qld', 'Qld.', 'Queensland'],
    SA: ['s.a.', 'South Australia'],
    TAS: ['Tas', 'tasmania'],
    VIC: ['Vic.', 'Victoria', 'ＶＩＣ', '\u2066VIC\u2069'],
    WA: ['W A', 'western australia'],
  }

  test.each(Object.entries(names))('%s is known by its code and its name', (code, texts) => {
    for (const text of [code, ...texts]) {
      expect(check(text), text).toEqual({ status: 'valid', value: code, display: code })
    }
  })

  test('is never refused on its way', () => {
    for (const text of Object.values(names).flat()) {
      for (let length = 1; length <= text.length; length++) {
        expect(check(text.slice(0, length)).status, text).not.toBe('invalid')
      }
    }
    expect(check('New So')).toEqual({
      status: 'incomplete',
      value: 'New So',
      display: 'New So',
      code: 'stateUnknown',
      params: { found: 'New So' },
    })
  })

  test.each([
    ['Bayern'],
    ['NZ'],
    ['VICX'],
    ['Sydney'],
    ['Victoria Park'],
    ['2000'],
    ['null'],
    ['é'],
  ])('%j is none', text => {
    expect(check(text)).toMatchObject({
      status: 'invalid',
      value: text,
      code: 'stateUnknown',
      params: { found: text },
    })
  })

  test('may be empty: the form decides', () => {
    expect(check(' ')).toEqual({ status: 'empty', value: '', display: '' })
  })

  test('means the same when what is shown is checked again', () => {
    for (const text of hostileTexts(3, 3000, ['', 'N.S', 'vic', 'South '])) {
      const verdict = check(text)
      expect(check(verdict.display)).toEqual(verdict)
    }
  })
})

test('a region elsewhere is a plain text', () => {
  const check = (text: string) => checkState(text, { country: 'DE' })
  expect(check('Bayern')).toEqual({ status: 'valid', value: 'Bayern', display: 'Bayern' })
  expect(check('Baden-Württemberg').code).toBe('plainLetters')
  expect(check('').status).toBe('empty')
})

describe('a street', () => {
  const check = (text: string) => checkStreet(text, { refusesPoBox: true })

  test.each([
    ['PO Box 123', 'PO Box'],
    ['P.O. Box 123', 'P.O. Box'],
    ['P. O. BOX 123', 'P. O. BOX'],
    ['p o box 123', 'p o box'],
    ['P/O Box 1', 'P/O Box'],
    ['POBox 1', 'POBox'],
    ['PO Box123', 'PO Box1'],
    ['POB 12', 'POB 1'],
    ['PO Bx 12', 'PO Bx 1'],
    ['GPO Box 9', 'GPO Box'],
    ['G.P.O. Box 9', 'G.P.O. Box'],
    ['Post Office Box 7', 'Post Office Box'],
    ['Locked Bag 12', 'Locked Bag'],
    ['Private Bag 2, Tully', 'Private Bag'],
    ['Private Mail Bag 2', 'Private Mail Bag'],
    ['c/o Ada, PO Box 5', 'PO Box'],
  ])('%j is a PO box', (text, found) => {
    expect(check(text)).toMatchObject({ status: 'invalid', code: 'streetPoBox', params: { found } })
    expect(checkStreet(text).status).toBe('valid')
  })

  test.each([
    ['80 George St'],
    ['1 Boxer Ave'],
    ['12 Box Hill Rd'],
    ['5 Po Boxwood Cres'],
    ['2 Depot Box Lane'],
    ['3 Post Office Lane'],
    ['9 Bagot St'],
    ['Shop 4, 1 Private Rd'],
  ])('%j is none', text => {
    expect(check(text)).toEqual({ status: 'valid', value: text, display: text })
  })

  test('is a plain text all the same', () => {
    expect(check('').status).toBe('empty')
    expect(check('12 Rue de l’Église').code).toBe('plainLetters')
    expect(check('N/A').code).toBe('dummyValue')
    expect(check('x'.repeat(256)).code).toBe('textTooLong')
  })
})

test('a country is one of the list', () => {
  expect(checkCountry('AU')).toEqual({ status: 'valid', value: 'AU', display: 'AU' })
  expect(checkCountry('')).toEqual({ status: 'empty', value: '', display: '' })
  for (const found of ['Australia', 'au', 'ZZ']) {
    expect(checkCountry(found)).toMatchObject({ code: 'countryUnknown', params: { found } })
  }
})
