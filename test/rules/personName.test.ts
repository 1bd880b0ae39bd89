import { describe, expect, test } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { checkPersonName } from '../../src/rules/personName.ts'

describe('a person’s name', () => {
  test.each([
    ['Ada', 'Ada'],
    [' Mary  Ann ', 'Mary Ann'],
    ["D\u2019Arcy O'Neil", "D'Arcy O'Neil"],
    ['D\u00b4Arcy O\u2032Neil O\u02bbahu', "D'Arcy O'Neil O'ahu"],
    ['Jr.', 'Jr.'],
    ['Na', 'Na'],
    ['Anne\u2010Marie', 'Anne-Marie'],
    ['Smith, Jr.', 'Smith, Jr.'],
    ['a/l Kumar', 'a/l Kumar'],
    ['J.R.', 'J.R.'],
    ['J.R.R. Tolkien', 'J.R.R. Tolkien'],
    ['St. John', 'St. John'],
    ['U', 'U'],
    ['Nil', 'Nil'],
    ['Null', 'Null'],
    ['x'.repeat(75), 'x'.repeat(75)],
  ])('%j is sent as %j', (text, value) => {
    expect(checkPersonName(text)).toEqual({ status: 'valid', value, display: value })
  })

  test('may be empty: the form decides', () => {
    expect(checkPersonName('  ').status).toBe('empty')
  })

  test.each([
    ['Ada3', 'nameCharacter', '3'],
    ['Ada & Co', 'nameCharacter', '&'],
    ['Ada; Byron', 'nameCharacter', ';'],
    ['Ada (Byron)', 'nameCharacter', '('],
    ['Ada_', 'nameCharacter', '_'],
    ['"Ada"', 'nameCharacter', '"'],
    ['\u201cAda\u201d', 'nameCharacter', '"'],
    ['7', 'nameCharacter', '7'],
    ['.', 'nameSingleCharacter', '.'],
    ['-', 'nameSingleCharacter', '-'],
    ["'", 'nameSingleCharacter', "'"],
    ['José', 'plainLetters', 'é'],
    ['nil', 'dummyValue', 'nil'],
    ['ADA X.COM', 'nameLikeDomain', 'ADA X.COM'],
    ['Aaron x.com', 'nameLikeDomain', 'Aaron x.com'],
    ['Ben.eu', 'nameLikeDomain', 'Ben.eu'],
    ['BEN.EU', 'nameLikeDomain', 'BEN.EU'],
    ['x.com, Ada', 'nameLikeDomain', 'x.com, Ada'],
    ['Ada shop.com.au', 'nameLikeDomain', 'Ada shop.com.au'],
    ['St.John ben.eu', 'nameLikeDomain', 'St.John ben.eu'],
  ])('%j is refused: %s', (text, code, found) => {
    expect(checkPersonName(text)).toMatchObject({ status: 'invalid', code, params: { found } })
  })

  test('of 76 characters is too long', () => {
    expect(checkPersonName('x'.repeat(76))).toMatchObject({
      status: 'invalid',
      code: 'textTooLong',
      params: { maximum: 75, actual: 76 },
    })
  })

  test.each([
    ['St.John', 'St. John'],
    ['ST.JOHN', 'ST. JOHN'],
    ['J.Li', 'J. Li'],
    ['Ph.Dr.Jan Novak', 'Ph. Dr. Jan Novak'],
    ['Ada St.John Byron', 'Ada St. John Byron'],
  ])('%j only gets a warning: a capital after the dot is no domain', (text, offered) => {
    const check = checkPersonName(text)
    expect(check).toMatchObject({ status: 'warning', code: 'nameLikeDomain' })
    expect(mended(check)).toBe(offered)
    expect(checkPersonName(offered).status).toBe('valid')
  })

  test('says where the character is that can’t be sent, and mends a backtick', () => {
    expect(checkPersonName('Ada 3').params).toEqual({ found: '3', position: 5 })
    expect(mended(checkPersonName('O`Neil'))).toBe("O'Neil")
  })

  test('that may be a dummy gets a warning', () => {
    expect(checkPersonName('Unknown')).toMatchObject({ status: 'warning', code: 'dummyLikely' })
  })

  test('with accents is offered in plain letters, never changed', () => {
    const check = checkPersonName('José Núñez')
    expect(check).toMatchObject({ status: 'invalid', value: 'José Núñez' })
    expect(mended(check)).toBe('Jose Nunez')
  })
})
