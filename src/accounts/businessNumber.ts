import { isTenfold, weightedSum } from './fixedDigits.ts'

/**
 * Whether a value is 11 digits with the check digits of an ABN, of which the first is never 0.
 *
 * Source: Australian Business Register. It first takes 1 from the first digit, whose weight is 10:
 * hence the remainder.
 */
export function isAbn(value: string): boolean {
  return (
    value.length === 11 &&
    value[0] !== '0' &&
    weightedSum(value, i => (i ? 2 * i - 1 : 10)) % 89 === 10
  )
}

/**
 * Whether a value is nine digits with the check digit of an ACN or ARBN.
 *
 * Source: ASIC. The weights are 8 down to 1; the check digit then makes the sum a multiple of ten.
 */
export function isAcn(value: string): boolean {
  return value.length === 9 && isTenfold(value, i => 8 - i || 1)
}
