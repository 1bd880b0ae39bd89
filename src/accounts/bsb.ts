import type { Check } from './check.ts'
import { checkDigits, type DigitProblems, pastedTogether } from './fixedDigits.ts'

/** What can be wrong with a BSB, and the data its sentence needs. */
export type BsbProblems = DigitProblems<'bsb'> & {
  /** The account number was pasted with the BSB. `mend` is the BSB. */
  bsbAndAccount: { found: string; mend: string; accountNumber: string }
}
/** The keys of the sentences about a BSB. */
export type BsbCode = keyof BsbProblems
/** The verdict on what was typed as a BSB. */
export type BsbCheck = Check<BsbProblems>

/**
 * Checks an Australian bank-state-branch number.
 *
 * `value` is six digits (`062000`), `display` is `062-000`. Says nothing of whether the BSB exists:
 * only the API's `bankInfo` does. The third digit is often taken for the state, but disagrees with
 * the branch's address in one number of eight, so it is not checked.
 *
 * Source: AusPayNet, BSB Numbers in Australia; Flash API, field `bsb`.
 *
 * @example
 * checkBsb('BSB 062-000') // { status: 'valid', value: '062000', display: '062-000' }
 */
export function checkBsb(text: string): BsbCheck {
  return checkDigits(text, { code: 'bsb', display: 'NNN-NNN' }, value =>
    pastedTogether(value, /^(\d{6})\D{0,20}(\d{4,9})$/, 'bsbAndAccount'),
  )
}
