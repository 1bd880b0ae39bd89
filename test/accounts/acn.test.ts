import { describe, expect, it } from 'vitest'
import { checkAcn } from '../../src/accounts/acn.ts'
import { mended } from '../../src/accounts/check.ts'
import { randomDigits, slip, writings } from './mutations.ts'
import { seeded } from './seeded.ts'

/** ASIC's steps: the remainder modulo ten, its complement to ten, and 0 for a complement of 10. */
function checkDigit(eight: string): string {
  let sum = 0
  for (let i = 0, weight = 8; weight > 0; i++, weight--) {
    for (let times = 0; times < weight; times++) sum += Number(eight[i])
  }
  return String(10 - (sum % 10)).slice(-1)
}

const isAcn = (text: string) =>
  /^\d{9}$/.test(text) && Number(text) > 0 && text[8] === checkDigit(text.slice(0, 8))

// From ASIC's list of numbers for tests, and its example.
const known = [
  ...['000000019', '000250000', '000500005', '000750005', '001000004', '001250004', '001500009'],
  ...['001749999', '001999999', '002249998', '003249992', '004499987', '005999977', '006749980'],
  ...['007249989', '008749979', '009999964', '010499966', '004085616'],
]

describe('checkAcn', () => {
  it.each(known)('takes %s, however it is written', value => {
    const display = value.replace(/(...)(...)(...)/, '$1 $2 $3')
    expect(isAcn(value)).toBe(true)
    const labels = ['ACN: ', 'ACN ', 'acn', 'A.C.N. ', 'ACN No. ', 'ARBN ', 'Company number: ']
    const ways = [...writings(display), ...labels.map(label => label + display)]
    for (const way of ways) expect(checkAcn(way), way).toEqual({ status: 'valid', value, display })
  })

  it('is incomplete for every beginning, and groups it', () => {
    for (let actual = 1; actual < 9; actual++) {
      const start = '004085616'.slice(0, actual)
      expect(checkAcn(start)).toEqual({
        status: 'incomplete',
        value: start,
        display: start.replace(/(...)(?=.)/g, '$1 '),
        code: 'acnLength',
        params: { expected: 9, actual },
      })
    }
  })

  it('agrees with the other formula on random numbers and on thousands of slips', () => {
    const random = seeded(9)
    let refused = 0
    for (let i = 0; i < 5000; i++) {
      const eight = randomDigits(random, 8)
      const acn = eight + checkDigit(eight)
      expect(checkAcn(acn).status, acn).toBe('valid')
      const text = slip(acn, random)
      expect(checkAcn(text).status === 'valid', text).toBe(isAcn(text))
      if (!isAcn(text)) refused++
    }
    expect(refused).toBeGreaterThan(2000)
  })

  it('notices an ABN, and offers its last nine digits where they are an ACN', () => {
    const company = checkAcn('ABN 53 004 085 616')
    expect(company).toMatchObject({ status: 'invalid', code: 'acnIsAbn', display: '53004085616' })
    expect(company.params).toEqual({ found: '53004085616', mend: '004085616' })
    expect(mended(company)).toBe('004085616')
    // The tax office is no company.
    const office = checkAcn('51 824 753 556')
    expect(office).toMatchObject({ status: 'invalid', code: 'acnIsAbn' })
    expect(office.params).toEqual({ found: '51824753556' })
  })

  it('takes for an ABN only eleven digits', () => {
    const random = seeded(12)
    for (let i = 0; i < 1000; i++) {
      expect(checkAcn(`5${randomDigits(random, 11)}`).code).toBe('acnLength')
    }
  })

  it('offers the zeros that a spreadsheet dropped, where the check digit agrees', () => {
    expect(checkAcn('4085616').params).toEqual({
      expected: 9,
      actual: 7,
      found: '4085616',
      mend: '004085616',
    })
    expect(mended(checkAcn('14675'))).toBe('000014675')
    expect(checkAcn('4085617').params).toEqual({ expected: 9, actual: 7 })
    expect(mended(checkAcn('0004085'))).toBeUndefined()
  })

  it.each([
    ['004085617', 'acnChecksum', {}],
    ['000000000', 'acnChecksum', {}],
    ['0040856161', 'acnLength', { expected: 9, actual: 10 }],
    ['53004085617', 'acnLength', { expected: 9, actual: 11 }],
    ['OO4', 'acnDigits', { position: 1, expected: 'digit', found: 'O', mend: '0' }],
    ['Pty Ltd', 'acnDigits', { position: 1, expected: 'digit', found: 'P' }],
  ])('refuses %j by its first mistake', (text, code, params) => {
    expect(checkAcn(text)).toMatchObject({ status: 'invalid', code })
    expect(checkAcn(text).params).toEqual(params)
  })
})
