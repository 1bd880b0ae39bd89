import { isCardNumber } from './cardNumber.ts'
import type { Check, NoParams, Verdict } from './check.ts'
import { cleaned } from './pasted.ts'
import { type WrongCharacter, wrongCharacter } from './wrongCharacter.ts'

/** What can be wrong with an account number, and the data its sentence needs. */
export type AccountNumberProblems = {
  /** Something other than a letter or a digit. */
  accountNumberCharacters: WrongCharacter
  accountNumberTooShort: { minimum: number; actual: number }
  accountNumberTooLong: { maximum: number; actual: number }
  /** The number of a payment card. */
  accountNumberIsCard: NoParams
  /** The BSB, typed a second time. */
  accountNumberIsBsb: NoParams
  /** The BSB and the account number together. `mend` is the account number. */
  accountNumberHasBsb: { found: string; mend: string }
  accountNumberZeros: NoParams
  /** More than the 9 characters that Direct Entry can carry. */
  accountNumberLong: { usual: number; actual: number }
  /** A name, or a letter that looks like a digit. */
  accountNumberLetters: WrongCharacter
}
/** The keys of the sentences about an account number. */
export type AccountNumberCode = keyof AccountNumberProblems
/** The verdict on what was typed as an account number. */
export type AccountNumberCheck = Check<AccountNumberProblems>

const shortest = 4
const usual = 9
const longest = 28
// An IBAN's length; no national account number in use comes near.
const longestAbroad = 34

const label = /^(?:[^\d:]*:|(?:ACCOUNT|ACCT|A\/C)(?:NUMBER|NO)?#?|ACC(?:NUMBER|NO)#?)+/

/**
 * Checks the account number that goes with a BSB, or one abroad.
 *
 * `value` and `display` are the letters and digits without separators, leading zeros kept: banks
 * group their numbers differently, so no grouping is right for all. At least 4 characters, letters
 * allowed (Flash API, field `accountNo`); at most 28 (NPP). There is no check digit; what is
 * unlikely (over 9 characters, a card number, only zeros, letters for digits) is a warning.
 *
 * @param options.isAbroad outside Australia: up to 34 characters, and nothing is unlikely
 * @param options.bsb the BSB beside it, in any form, to notice when it was typed or pasted here too
 *
 * @example
 * checkAccountNumber('0012 3456') // { status: 'valid', value: '00123456', display: '00123456' }
 */
export function checkAccountNumber(
  text: string,
  { bsb = '', isAbroad = false }: { bsb?: string; isAbroad?: boolean } = {},
): AccountNumberCheck {
  const value = cleaned(text, label)
  const verdict = verdictOn(value, isAbroad ? longestAbroad : longest)
  const doubt = verdict.status === 'valid' && !isAbroad && doubtAbout(value, cleaned(bsb, /\D+/g))
  return { value, display: value, ...(doubt || verdict) }
}

function verdictOn(value: string, maximum: number): Verdict<AccountNumberProblems> {
  const actual = value.length
  if (!actual) return { status: 'empty' }

  const wrong = value.search(/[^\dA-Z]/)
  if (wrong >= 0) {
    const params = wrongCharacter(value, wrong, 'letterOrDigit')
    return { status: 'invalid', code: 'accountNumberCharacters', params }
  }
  if (actual > maximum) {
    return { status: 'invalid', code: 'accountNumberTooLong', params: { maximum, actual } }
  }
  if (actual < shortest) {
    const params = { minimum: shortest, actual }
    return { status: 'incomplete', code: 'accountNumberTooShort', params }
  }
  return { status: 'valid' }
}

function doubtAbout(value: string, bsb: string): Verdict<AccountNumberProblems> | undefined {
  const status = 'warning'
  const actual = value.length
  if (value === bsb) return { status, code: 'accountNumberIsBsb', params: {} }
  if (bsb.length === 6 && value.startsWith(bsb) && actual >= 6 + shortest) {
    return { status, code: 'accountNumberHasBsb', params: { found: value, mend: value.slice(6) } }
  }
  if (/^0+$/.test(value)) return { status, code: 'accountNumberZeros', params: {} }
  if (isCardNumber(value)) return { status, code: 'accountNumberIsCard', params: {} }
  if (actual > usual) return { status, code: 'accountNumberLong', params: { usual, actual } }
  // Letters are allowed, but not one in the digits that only looks like a digit, nor a name.
  if (/^\D+$|^\d*[OIL][\dOIL]*$/.test(value)) {
    const params = wrongCharacter(value, value.search(/\D/), 'digit')
    return { status, code: 'accountNumberLetters', params }
  }
  return undefined
}
