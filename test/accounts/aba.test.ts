import { describe, expect, it } from 'vitest'
import { checkAba } from '../../src/accounts/aba.ts'
import { mended } from '../../src/accounts/check.ts'
import { randomDigits, slip, writings } from './mutations.ts'
import { seeded } from './seeded.ts'

// The last digit of three and of seven times a digit, so that nothing is multiplied here.
const threefold = '0369258147'
const sevenfold = '0741852963'

/** What the digits after the eighth would have to be, by the tables. */
function checkDigit(eight: string): string {
  let units = ''
  for (let i = 0; i < 8; i++)
    units += [threefold, sevenfold, '0123456789'][i % 3]?.[Number(eight[i])]
  return String((100 - [...units].reduce((sum, unit) => sum + Number(unit), 0)) % 10)
}

const prefixes =
  '00 01 02 03 04 05 06 07 08 09 10 11 12 21 22 23 24 25 26 27 28 29 30 31 32 61 62 63 64 65 66 67 68 69 70 71 72 80'.split(
    ' ',
  )

const isAba = (text: string) =>
  /^\d{9}$/.test(text) &&
  Number(text) > 0 &&
  prefixes.includes(text.slice(0, 2)) &&
  text[8] === checkDigit(text.slice(0, 8))

// Banks' and the Federal Reserve's own.
const known = ['021000021', '011000015', '121000248', '111000025', '026009593', '322271627']

describe('checkAba', () => {
  it.each(known)('takes %s, however it is written', value => {
    const display = `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`
    expect(isAba(value)).toBe(true)
    const labels = [
      'ABA: ',
      'ABA ',
      'aba/rtn ',
      'RTN ',
      'Routing number ',
      'ABA Routing No. ',
      'Wire: ',
    ]
    const ways = [...writings(display), ...labels.map(label => label + display)]
    ways.push(`⑆${value}⑆`, `⑈ ⑆${value}⑆`, `ABA routing # ${value}`)
    for (const way of ways) expect(checkAba(way), way).toEqual({ status: 'valid', value, display })
  })

  it.each(known)('is incomplete for every beginning of %s, and groups it', value => {
    for (let actual = 1; actual < 9; actual++) {
      const start = value.slice(0, actual)
      const { status, display, code, params } = checkAba(start)
      expect({ status, code }).toEqual({ status: 'incomplete', code: 'abaLength' })
      expect(params).toMatchObject({ expected: 9, actual })
      expect(display).toBe(start.replace(/(...)(?=.)/g, '$1 '))
    }
  })

  it('takes random numbers of every prefix, with check digits of another formula', () => {
    const random = seeded(9)
    for (const prefix of prefixes) {
      for (let i = 0; i < 30; i++) {
        const eight = prefix + randomDigits(random, 6)
        const aba = eight + checkDigit(eight)
        expect(checkAba(aba).status, aba).toBe(Number(aba) ? 'valid' : 'invalid')
      }
    }
  })

  it('agrees with the other formula on thousands of slips', () => {
    const random = seeded(1910)
    let refused = 0
    for (let i = 0; i < 5000; i++) {
      const eight = random.pick(prefixes) + randomDigits(random, 6)
      const text = slip(eight + checkDigit(eight), random)
      expect(checkAba(text).status === 'valid', text).toBe(isAba(text))
      if (!isAba(text)) refused++
    }
    expect(refused).toBeGreaterThan(2000)
  })

  it('names a prefix not in use as soon as its two digits stand there', () => {
    for (let first = 0; first < 100; first++) {
      const found = String(first).padStart(2, '0')
      const isUsed = prefixes.includes(found)
      expect(checkAba(found)).toMatchObject(
        isUsed
          ? { status: 'incomplete', code: 'abaLength' }
          : { status: 'invalid', code: 'abaPrefix', params: { found } },
      )
    }
    expect(checkAba('510').params).toEqual({ found: '51' })
    expect(checkAba('5100 0001 2345')).toMatchObject({ code: 'abaPrefix', display: '510000012345' })
  })

  it('offers the leading zero that a spreadsheet dropped, where the check digit agrees', () => {
    const lost = checkAba('21000021')
    expect(lost).toMatchObject({ status: 'incomplete', code: 'abaLength', display: '210 000 21' })
    expect(lost.params).toEqual({ expected: 9, actual: 8, found: '21000021', mend: '021000021' })
    expect(checkAba('21000022').params).toEqual({ expected: 9, actual: 8 })
    expect(checkAba('02100002').params).toEqual({ expected: 9, actual: 8 })
    const random = seeded(8)
    for (let i = 0; i < 500; i++) {
      const eight = `0${1 + random.below(9)}${randomDigits(random, 6)}`
      const whole = eight + checkDigit(eight)
      expect(mended(checkAba(whole.slice(1))), whole).toBe(whole)
    }
  })

  it('offers it too where what is left begins like no routing number', () => {
    const lost = checkAba('51000017')
    expect(lost).toMatchObject({ status: 'incomplete', code: 'abaLength' })
    expect(lost.params).toMatchObject({ found: '51000017', mend: '051000017' })
    expect(mended(lost)).toBe('051000017')
  })

  it.each([
    ['021000022', 'abaChecksum', {}],
    ['000000000', 'abaChecksum', {}],
    ['0210000210', 'abaLength', { expected: 9, actual: 10 }],
    ['02100002I', 'abaDigits', { position: 9, expected: 'digit', found: 'I', mend: '1' }],
    ['O21000021', 'abaDigits', { position: 1, expected: 'digit', found: 'O', mend: '0' }],
    ['0210/00021', 'abaDigits', { position: 5, expected: 'digit', found: '/' }],
    ['Chase', 'abaDigits', { position: 1, expected: 'digit', found: 'C' }],
  ])('refuses %j by its first mistake', (text, code, params) => {
    expect(checkAba(text)).toMatchObject({ status: 'invalid', code })
    expect(checkAba(text).params).toEqual(params)
  })

  it('groups as far as the form goes, and nothing longer', () => {
    expect(checkAba('0210000210').display).toBe('0210000210')
    expect(checkAba('02100O021').display).toBe('021 00O 021')
    expect(checkAba('02100😀21').display).toBe('021 00😀 21')
    expect(checkAba('021000022').display).toBe('021 000 022')
  })
})
