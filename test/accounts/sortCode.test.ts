import { describe, expect, it } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { checkSortCode } from '../../src/accounts/sortCode.ts'
import { randomDigits, slip, writings } from './mutations.ts'
import { seeded } from './seeded.ts'

describe('checkSortCode', () => {
  it('takes a sort code, however it is written', () => {
    const labels = [
      'Sort code: ',
      'Sort code ',
      'sortcode',
      'SORT CODE NO ',
      'S/C ',
      'S/C: ',
      'SC ',
      'Bank sort code: ',
    ]
    const ways = [...writings('30-94-30'), ...labels.map(label => `${label}30-94-30`)]
    for (const way of ways) {
      expect(checkSortCode(way), way).toEqual({
        status: 'valid',
        value: '309430',
        display: '30-94-30',
      })
    }
  })

  it('is incomplete for every beginning, and groups it', () => {
    const shown = ['3', '30', '30-9', '30-94', '30-94-3']
    for (const [i, display] of shown.entries()) {
      expect(checkSortCode('309430'.slice(0, i + 1))).toMatchObject({
        status: 'incomplete',
        display,
        code: 'sortCodeLength',
        params: { expected: 6, actual: i + 1 },
      })
    }
    expect(checkSortCode('3094').params).toEqual({ expected: 6, actual: 4 })
  })

  it('takes any six digits and nothing else, in thousands of slips', () => {
    const random = seeded(6)
    let refused = 0
    for (let i = 0; i < 6000; i++) {
      const text = slip(randomDigits(random, 6), random)
      const isSix = text.length === 6
      expect(checkSortCode(text).status === 'valid', text).toBe(isSix)
      if (!isSix) refused++
    }
    expect(refused).toBeGreaterThan(2000)
  })

  it('offers the leading zero that a spreadsheet dropped', () => {
    const lost = checkSortCode('80101')
    expect(lost).toMatchObject({ status: 'incomplete', display: '80-10-1' })
    expect(lost.params).toEqual({ expected: 6, actual: 5, found: '80101', mend: '080101' })
    expect(mended(lost)).toBe('080101')
    expect(checkSortCode('08010').params).toEqual({ expected: 6, actual: 5 })
  })

  it.each([
    ['30-94-30 12345678', '12345678'],
    ['309430 123456', '123456'],
    ['Sort code: 30-94-30, Account number: 01234567', '01234567'],
    ['Sort code 309430 Account 1234567', '1234567'],
  ])('takes apart %j', (text, accountNumber) => {
    const check = checkSortCode(text)
    expect(check).toMatchObject({ status: 'invalid', code: 'sortCodeAndAccount' })
    expect(check.params).toEqual({ found: check.value, mend: '309430', accountNumber })
    expect(mended(check)).toBe('309430')
  })

  it.each([
    'GB29 NWBK 6016 1331 9268 19',
    'IBAN GB29 NWBK 6016 1331 9268 19',
    'iban: gb29nwbk60161331926819',
  ])('finds the sort code in %j', text => {
    const check = checkSortCode(text)
    expect(check).toMatchObject({ status: 'invalid', code: 'sortCodeIsIban' })
    expect(check.params).toEqual({ found: check.value, mend: '601613', accountNumber: '31926819' })
    expect(mended(check)).toBe('601613')
  })

  it.each([
    ['3094301', 'sortCodeLength', { expected: 6, actual: 7 }],
    ['309430 12345', 'sortCodeLength', { expected: 6, actual: 11 }],
    ['309430 123456789', 'sortCodeLength', { expected: 6, actual: 15 }],
    ['30-94-3O', 'sortCodeDigits', { position: 6, expected: 'digit', found: 'O', mend: '0' }],
    ['Barclays', 'sortCodeDigits', { position: 1, expected: 'digit', found: 'B' }],
    ['GB29 NWBK 6016', 'sortCodeDigits', { position: 3, expected: 'digit', found: 'N' }],
    ['DE89370400440532013000', 'sortCodeLength', { expected: 6, actual: 20 }],
  ])('refuses %j by its first mistake', (text, code, params) => {
    const check = checkSortCode(text)
    expect(check).toMatchObject({ status: 'invalid', code })
    expect(check.params).toEqual(params)
  })
})
