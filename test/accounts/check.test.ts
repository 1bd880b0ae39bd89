import { describe, expect, it } from 'vitest'
import { checkAba } from '../../src/accounts/aba.ts'
import { checkAbn } from '../../src/accounts/abn.ts'
import { checkAccountNumber } from '../../src/accounts/accountNumber.ts'
import { checkAcn } from '../../src/accounts/acn.ts'
import { checkBic } from '../../src/accounts/bic.ts'
import { checkBsb } from '../../src/accounts/bsb.ts'
import { type Check, mended } from '../../src/accounts/check.ts'
import { checkClabe } from '../../src/accounts/clabe.ts'
import { checkCnaps } from '../../src/accounts/cnaps.ts'
import { checkIban } from '../../src/accounts/iban.ts'
import { checkIfsc } from '../../src/accounts/ifsc.ts'
import { checkPayId } from '../../src/accounts/payId.ts'
import { checkSortCode } from '../../src/accounts/sortCode.ts'
import { hostileTexts } from './seeded.ts'

const checks = {
  checkBsb,
  checkAccountNumber,
  checkIban,
  checkBic,
  checkAba,
  checkClabe,
  checkIfsc,
  checkCnaps,
  checkSortCode,
  checkPayId,
  checkAbn,
  checkAcn,
}
const beginnings = ['', 'DE89', '062-000', 'BARCGB22', '0620001234', 'GB29NWBK', 'DEUT', '00']

describe.each(Object.entries(checks))('%s, for any text', (_, check) => {
  it('never throws, keeps its shape, and cleans its own display to the same value', () => {
    const seen = new Set<string>()
    for (const text of hostileTexts(20261101, 4000, beginnings)) {
      const result = check(text)
      seen.add(result.status)
      expect(result.value.length).toBeLessThanOrEqual(1000)
      expect('code' in result && 'params' in result).toBe(!/^(empty|valid)$/.test(result.status))
      expect(check(result.display)).toEqual(result)
      expect(typeof (mended(result) ?? '')).toBe('string')
    }
    for (const status of ['empty', 'incomplete', 'invalid']) expect(seen).toContain(status)
  })

  it('is empty for nothing but separators, without a code', () => {
    for (const text of ['', ' ', '\u200b\u00a0', ' - . ']) {
      expect(check(text)).toEqual({ status: 'empty', value: '', display: '' })
    }
  })

  // Whoever looks at each character twice over takes minutes for it, and is stopped.
  it('answers to a megabyte', () => {
    for (const text of ['7', ' ', 'A ', '7-'].map(part => part.repeat(1_000_000 / part.length))) {
      expect(check(text).value.length).toBeLessThanOrEqual(1000)
    }
  })
})

describe('mended', () => {
  it('puts the mend where the wrong part stands', () => {
    expect(mended(checkBsb('62000'))).toBe('062000')
    expect(mended(checkBsb('06200O'))).toBe('062000')
    expect(mended(checkBsb('062-000 1234 5678'))).toBe('062000')
    expect(mended(checkIban('UK29 NWBK 6016 1331 9268 19'))).toBe('GB29NWBK60161331926819')
    expect(mended(checkIban('DE89 37O4 0044 0532 0130 00'))).toBe('DE89370400440532013000')
    expect(mended(checkBic('DEUTUKFF'))).toBe('DEUTGBFF')
    expect(mended(checkAccountNumber('062000 12345678', { bsb: '062-000' }))).toBe('12345678')
  })

  it('offers nothing when there is nothing to offer', () => {
    expect(mended(checkBsb('062-000'))).toBeUndefined()
    expect(mended(checkBsb('6200'))).toBeUndefined()
    expect(mended(checkBsb('06200X'))).toBeUndefined()
  })
})

describe('Check', () => {
  it('takes the verdict of every scheme, and tells the params by the code', () => {
    const all: Check[] = Object.values(checks).map(check => check('1'))
    expect(all.map(check => check.code)).toEqual([
      'bsbLength',
      'accountNumberTooShort',
      'ibanStart',
      'bicStructure',
      'abaLength',
      'clabeLength',
      'ifscStructure',
      'cnapsLength',
      'sortCodeLength',
      'payIdAbn',
      'abnLength',
      'acnLength',
    ])
    const check = checkIban('DE8')
    const missing = check.code === 'ibanLength' ? check.params.expected - check.params.actual : 0
    expect(missing).toBe(19)
  })
})
