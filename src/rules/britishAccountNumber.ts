import { type AccountNumberProblems, checkAccountNumber } from '../accounts/accountNumber.ts'
import type { Check } from '../accounts/check.ts'
import { wrongCharacter } from '../accounts/wrongCharacter.ts'

const shortest = 6
const longest = 8

/**
 * Checks the account number that goes with a British sort code: 6 to 8 digits.
 *
 * `value` is as typed: the sending bank adds the zeros before a shorter one.
 *
 * Source: GOV.UK Design System, bank details.
 */
export function checkBritishAccountNumber(text: string): Check<AccountNumberProblems> {
  const { status, value, display } = checkAccountNumber(text, { isAbroad: true })
  const typed = { value, display }
  const actual = value.length
  if (status === 'empty') return { ...typed, status }
  const wrong = value.search(/\D/)
  if (wrong >= 0) {
    const params = wrongCharacter(value, wrong, 'digit')
    return { ...typed, status: 'invalid', code: 'accountNumberCharacters', params }
  }
  if (actual > longest) {
    const params = { maximum: longest, actual }
    return { ...typed, status: 'invalid', code: 'accountNumberTooLong', params }
  }
  if (actual >= shortest) return { ...typed, status: 'valid' }
  const params = { minimum: shortest, actual }
  return { ...typed, status: 'incomplete', code: 'accountNumberTooShort', params }
}
