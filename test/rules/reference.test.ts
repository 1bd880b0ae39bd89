import { describe, expect, test } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { checkReference } from '../../src/rules/reference.ts'

const of = (length: number) =>
  'Invoice 2026/000123 '
    .repeat(20)
    .slice(0, length - 1)
    .concat('x')

describe('a reference by Direct Entry', () => {
  const check = (text: string) => checkReference(text, { rail: 'directEntry' })

  test.each([1, 17, 18])('of %i characters is shown whole', length => {
    const value = of(length)
    expect(check(value)).toEqual({
      status: 'valid',
      value,
      display: value,
      count: length,
      limit: 18,
    })
  })

  test.each([19, 280])('of %i characters is cut to 18: a warning', length => {
    const value = of(length)
    expect(check(value)).toEqual({
      status: 'warning',
      value,
      display: value,
      count: length,
      limit: 18,
      code: 'referenceCut',
      params: { limit: 18, actual: length, shown: 'Invoice 2026/00012' },
    })
  })

  test('of 281 characters is refused', () => {
    expect(check(of(281))).toMatchObject({
      status: 'invalid',
      code: 'textTooLong',
      params: { maximum: 280, actual: 281 },
      count: 281,
      limit: 18,
    })
  })

  test('keeps its hyphens', () => {
    expect(check('INV-1024')).toMatchObject({ status: 'valid', value: 'INV-1024' })
  })
})

describe('a reference by NPP', () => {
  const check = (text: string) => checkReference(text, { rail: 'npp' })

  test.each([1, 19, 280])('of %i characters is shown whole', length => {
    expect(check(of(length))).toMatchObject({ status: 'valid', count: length, limit: 280 })
  })

  test('of 281 characters is refused', () => {
    expect(check(of(281))).toMatchObject({
      status: 'invalid',
      code: 'textTooLong',
      params: { maximum: 280, actual: 281 },
      count: 281,
      limit: 280,
    })
  })

  test('counts what is sent: neither outer nor doubled spaces', () => {
    expect(check('  Rent   May ')).toMatchObject({ value: 'Rent May', count: 8 })
    expect(check(' ')).toEqual({ status: 'empty', value: '', display: '', count: 0, limit: 280 })
  })

  test('is ASCII, and offered so', () => {
    expect(check('Año nuevo')).toMatchObject({ status: 'invalid', code: 'plainLetters', count: 9 })
    expect(mended(check('Año Peña'))).toBe('Ano Pena')
  })
})
