import type { Check } from './check.ts'
import { cleaned } from './pasted.ts'
import { type WrongCharacter, wrongCharacter } from './wrongCharacter.ts'

/** What can be wrong with a BSB, and the data its sentence needs. */
export type BsbProblems = {
  /** Something other than a digit. */
  bsbDigits: WrongCharacter
  /** Too short, or too long. Five digits carry a mend: a spreadsheet drops the leading zero. */
  bsbLength: { expected: number; actual: number; found?: string; mend?: string }
  /** The account number was pasted with the BSB. `mend` is the BSB. */
  bsbAndAccount: { found: string; mend: string; accountNumber: string }
}
/** The keys of the sentences about a BSB. */
export type BsbCode = keyof BsbProblems
/** The verdict on what was typed as a BSB. */
export type BsbCheck = Check<BsbProblems>

const label = /^(?:[^\d:]*:|BSB(?:NUMBER|NO|CODE)?#?)+/

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
  const value = cleaned(text, label)
  const length = value.length
  if (!length) return { status: 'empty', value, display: value }

  const both = /^(\d{6})\D{0,20}(\d{4,9})$/.exec(value)
  if (both) {
    const [found, mend = '', accountNumber = ''] = both
    const params = { found, mend, accountNumber }
    return { status: 'invalid', value, display: value, code: 'bsbAndAccount', params }
  }
  const wrong = value.search(/\D/)
  if (wrong >= 0) {
    const params = wrongCharacter(value, wrong, 'digit')
    return { status: 'invalid', value, display: value, code: 'bsbDigits', params }
  }
  const sized = { expected: 6, actual: length }
  if (length > 6) {
    return { status: 'invalid', value, display: value, code: 'bsbLength', params: sized }
  }
  const display = value.replace(/^(...)(.)/, '$1-$2')
  if (length === 6) return { status: 'valid', value, display }
  const lostZero = length === 5 && value[0] !== '0'
  const params = lostZero ? { ...sized, found: value, mend: `0${value}` } : sized
  return { status: 'incomplete', value, display, code: 'bsbLength', params }
}
