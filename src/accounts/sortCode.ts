import type { Check } from './check.ts'
import { checkDigits, type DigitProblems, pastedTogether } from './fixedDigits.ts'

/** What can be wrong with a sort code, and the data its sentence needs. */
export type SortCodeProblems = DigitProblems<'sortCode'> & {
  /** The account number was pasted with the sort code. `mend` is the sort code. */
  sortCodeAndAccount: { found: string; mend: string; accountNumber: string }
  /** A British IBAN, which contains the sort code (`mend`) and the account number. */
  sortCodeIsIban: { found: string; mend: string; accountNumber: string }
}
/** The keys of the sentences about a sort code. */
export type SortCodeCode = keyof SortCodeProblems
/** The verdict on what was typed as a sort code. */
export type SortCodeCheck = Check<SortCodeProblems>

/**
 * Checks a British sort code.
 *
 * `value` is six digits (`309430`), `display` is `30-94-30`. A sort code has no check digit; whether
 * it goes with its account number only tables tell that change through the year (Pay.UK modulus
 * checking), which is a server's task.
 *
 * Source: GOV.UK Design System, bank details.
 *
 * @example
 * checkSortCode('30 94 30') // { status: 'valid', value: '309430', display: '30-94-30' }
 */
export function checkSortCode(text: string): SortCodeCheck {
  return checkDigits(
    text,
    { code: 'sortCode', display: 'NN-NN-NN' },
    value =>
      pastedTogether(value, /^(\d{6})\D{0,20}(\d{6,8})$/, 'sortCodeAndAccount') ??
      pastedTogether(value, /^\d\d[A-Z]{4}(\d{6})(\d{8})$/, 'sortCodeIsIban'),
  )
}
