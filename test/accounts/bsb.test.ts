import { describe, expect, it } from 'vitest'
import { checkBsb } from '../../src/accounts/bsb.ts'
import { mended } from '../../src/accounts/check.ts'
import { randomDigits, slip, writings } from './mutations.ts'
import { seeded } from './seeded.ts'

const good = { status: 'valid', value: '062000', display: '062-000' }

describe('checkBsb', () => {
  it.each([
    '062000',
    '062-000',
    '062 000',
    '06 2000',
    '062\u2013000',
    '062\u2011000',
    ' 062\u00a0000\n',
    '062\u200b000',
    'BSB 062-000',
    'BSB: 062-000',
    'bsb062000',
    'BSB No. 062000',
    'BSB number: 062 000',
    '０６２－０００',
    '٠٦٢-٠٠٠',
    'رقم BSB: 062000',
    'Westpac 062-000',
    'BSB #062-000',
    '#062000',
    'Número: 062000',
  ])('reads %j', text => {
    expect(checkBsb(text)).toEqual(good)
  })

  it('takes numbers whatever their bank and state digits', () => {
    for (const value of ['370370', '012003', '000000', '999999', '802919']) {
      expect(checkBsb(value).status).toBe('valid')
    }
  })

  it('reads it under every separator and in foreign digits', () => {
    for (const way of writings('062-000')) expect(checkBsb(way), way).toEqual(good)
  })

  it('takes any six digits and nothing else, in thousands of slips', () => {
    const random = seeded(2000)
    let refused = 0
    for (let i = 0; i < 6000; i++) {
      const text = slip(randomDigits(random, 6), random)
      const isSix = text.length === 6
      expect(checkBsb(text).status === 'valid', text).toBe(isSix)
      if (!isSix) refused++
    }
    expect(refused).toBeGreaterThan(2000)
  })

  it('is incomplete while it can grow, with the error for blur', () => {
    expect(checkBsb('0')).toMatchObject({ status: 'incomplete', display: '0' })
    expect(checkBsb('062')).toMatchObject({ status: 'incomplete', display: '062' })
    expect(checkBsb('0620')).toEqual({
      status: 'incomplete',
      value: '0620',
      display: '062-0',
      code: 'bsbLength',
      params: { expected: 6, actual: 4 },
    })
    expect(checkBsb('06200').params).toEqual({ expected: 6, actual: 5 })
  })

  it('offers the leading zero that a spreadsheet dropped', () => {
    expect(checkBsb('62000')).toMatchObject({
      status: 'incomplete',
      code: 'bsbLength',
      params: { expected: 6, actual: 5, found: '62000', mend: '062000' },
    })
    expect(mended(checkBsb('62000'))).toBe('062000')
  })

  it('names a number of more than six digits by its length', () => {
    expect(checkBsb('12345678')).toEqual({
      status: 'invalid',
      value: '12345678',
      display: '12345678',
      code: 'bsbLength',
      params: { expected: 6, actual: 8 },
    })
    expect(checkBsb('1'.repeat(16)).params).toEqual({ expected: 6, actual: 16 })
  })

  it.each([
    ['062-000 1234', '1234'],
    ['062-000 123456789', '123456789'],
    ['BSB: 062-000 Acc: 0012 3456', '00123456'],
    ['BSB 062000 Account number 12345678', '12345678'],
  ])('takes apart %j', (text, accountNumber) => {
    expect(checkBsb(text)).toMatchObject({
      status: 'invalid',
      code: 'bsbAndAccount',
      params: { mend: '062000', accountNumber },
    })
  })

  it('names the first character that is not a digit, with its look-alike', () => {
    expect(checkBsb('06200O')).toMatchObject({
      status: 'invalid',
      code: 'bsbDigits',
      params: { position: 6, expected: 'digit', found: 'O', mend: '0' },
    })
    expect(checkBsb('06l').params).toMatchObject({ position: 3, found: 'L', mend: '1' })
    expect(checkBsb('OI2003').params).toMatchObject({ position: 1, found: 'O', mend: '0' })
    expect(checkBsb('A062000').params).toMatchObject({ position: 1, found: 'A' })
    expect(checkBsb('06/').params).toEqual({ position: 3, expected: 'digit', found: '/' })
    expect(checkBsb('😀').params).toMatchObject({ position: 1, found: '😀' })
    expect(checkBsb('Westpac').code).toBe('bsbDigits')
  })
})
