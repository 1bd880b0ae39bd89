import { isCardNumber } from './cardNumber.ts'
import type { Check, NoParams } from './check.ts'
import { type ChecksumProblems, checkDigits, isTenfold } from './fixedDigits.ts'

/** What can be wrong with a CLABE, and the data its sentence needs. */
export type ClabeProblems = ChecksumProblems<'clabe'> & {
  /** Sixteen digits that look like the number of a payment card. */
  clabeIsCard: NoParams
}
/** The keys of the sentences about a CLABE. */
export type ClabeCode = keyof ClabeProblems
/** The verdict on what was typed as a CLABE. */
export type ClabeCheck = Check<ClabeProblems>

/**
 * Checks a Mexican CLABE: three digits for the bank, three for the place, eleven for the account and
 * one for control. No account number goes beside it.
 *
 * `value` is 18 digits, `display` is `032 180 00011835971 9`. The bank's digits are not looked up: new
 * institutions join faster than lists of them.
 *
 * Source: Asociación de Bancos de México; Banco de México.
 *
 * @example
 * checkClabe('032180000118359719').display // '032 180 00011835971 9'
 */
export function checkClabe(text: string): ClabeCheck {
  return checkDigits(
    text,
    { code: 'clabe', display: 'NNN NNN NNNNNNNNNNN N', lostZeros: 2, isRight: isTenfold },
    value =>
      value.length === 16 && isCardNumber(value) ? { code: 'clabeIsCard', params: {} } : undefined,
  )
}
