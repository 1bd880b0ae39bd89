import { describe, expect, test } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  toDecimal,
} from '../../src/money/decimal.ts'
import { seeded } from '../accounts/seeded.ts'

describe('toDecimal', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    ['-0.00', '0.00'],
    [1.5, '1.5'],
    ['-1234.50', '-1234.50'],
    ['+007.10', '7.10'],
    ['.5', '0.5'],
    ['10.', '10'],
    [' 1 ', '1'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    ['1.25e2', '125'],
    ['1.25E-2', '0.0125'],
    [5e-324, `0.${'0'.repeat(323)}5`],
    ['9007199254740993.01', '9007199254740993.01'],
  ])('%s is %s', (value, decimal) => {
    expect(toDecimal(value)).toBe(decimal)
  })

  test.each([
    '',
    '.',
    '-',
    'a',
    '1,5',
    '1 5',
    '--1',
    '1.2.3',
    '0x10',
    '1n',
    '1e999999999',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('refuses %s', value => {
    expect(() => toDecimal(value)).toThrow(RangeError)
  })
})

test.each([
  ['1', '1.00', 0],
  ['-1', '1', -1],
  ['0.1', '0.09', 1],
  ['-0.2', '-0.1', -1],
  ['9007199254740993', '9007199254740992', 1],
  [0, '-0.0', 0],
])('%s compared with %s is %i', (a, b, order) => {
  expect(compareDecimals(a, b)).toBe(order)
})

test('adds and subtracts what floats get wrong', () => {
  expect(addDecimals(0.1, 0.2)).toBe('0.3')
  expect(addDecimals('0.10', '0.2')).toBe('0.30')
  expect(subtractDecimals('0.3', '0.1')).toBe('0.2')
  expect(subtractDecimals('1.00', '1')).toBe('0.00')
  expect(subtractDecimals(1, '1.005')).toBe('-0.005')
  expect(addDecimals('9007199254740993.01', '0.99')).toBe('9007199254740994.00')
})

test.each([
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['1.0049999', 2, '1.00'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['-0.4', 0, '0'],
  ['2', 3, '2.000'],
  ['1e-7', 2, '0.00'],
])('%s to %i decimals is %s', (value, digits, rounded) => {
  expect(roundDecimal(value, digits)).toBe(rounded)
})

test('multiplies and divides, halves away from zero', () => {
  expect(multiplyDecimals('1.15', '0.5', 2)).toBe('0.58')
  expect(multiplyDecimals('-1.15', '0.5', 2)).toBe('-0.58')
  expect(multiplyDecimals('1e3', '2.5', 0)).toBe('2500')
  expect(divideDecimals('1', '3', 4)).toBe('0.3333')
  expect(divideDecimals('2', '-3', 4)).toBe('-0.6667')
  expect(divideDecimals('1', '8', 2)).toBe('0.13')
  expect(divideDecimals('-1', '-8', 2)).toBe('0.13')
  expect(() => divideDecimals('1', '0.00', 2)).toThrow(RangeError)
})

test('agrees with counting in the smallest unit', () => {
  const { below } = seeded(7)
  for (let run = 0; run < 20_000; run++) {
    const [a, b] = [below(2_000_000) - 1_000_000, below(2_000_000) - 1_000_000]
    const written = (units: number) => `${units < 0 ? '-' : ''}${Math.abs(units) / 1000}`
    expect(Number(addDecimals(written(a), written(b)))).toBe((a + b) / 1000 + 0)
    expect(Number(subtractDecimals(written(a), written(b)))).toBe((a - b) / 1000 + 0)
    expect(compareDecimals(written(a), written(b))).toBe(Math.sign(a - b))
  }
})
