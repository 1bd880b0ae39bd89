import { isCardNumber } from './cardNumber.ts'
import type { Check, NoParams } from './check.ts'
import { type ChecksumProblems, checkDigits } from './fixedDigits.ts'

/** What can be wrong with a CNAPS code, and the data its sentence needs. */
export type CnapsProblems = ChecksumProblems<'cnaps'> & {
  /** The number of a payment card. */
  cnapsIsCard: NoParams
}
/** The keys of the sentences about a CNAPS code. */
export type CnapsCode = keyof CnapsProblems
/** The verdict on what was typed as a CNAPS code. */
export type CnapsCheck = Check<CnapsProblems>

/**
 * Checks a Chinese CNAPS code: three digits for the bank, four for the city, four for the branch and
 * a check digit.
 *
 * `value` is 12 digits, `display` is `102 1000 9999 6`. A wrong check digit only warns:
 * of 447 codes in use all but one obey ISO/IEC 7064 MOD 11,10, but no text that the People's Bank has
 * published says that they must.
 *
 * @example
 * checkCnaps('102-1000-9999-6').value // '102100099996'
 */
export function checkCnaps(text: string): CnapsCheck {
  return checkDigits(
    text,
    { code: 'cnaps', display: 'NNN NNNN NNNN N', lostZeros: 0, isRight, status: 'warning' },
    value => (isCardNumber(value) ? { code: 'cnapsIsCard', params: {} } : undefined),
  )
}

/** ISO/IEC 7064 MOD 11,10. */
function isRight(value: string): boolean {
  let product = 10
  let sum = 0
  for (const digit of value) {
    sum = (product + Number(digit)) % 10
    product = ((sum || 10) * 2) % 11
  }
  return sum === 1
}
