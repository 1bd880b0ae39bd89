import { bankingCountry } from './bankingCountry.ts'
import type { Check, NoParams } from './check.ts'
import { isCountryCode } from './countryCodes.ts'
import { cleaned } from './pasted.ts'
import { type WrongCharacter, wrongCharacter } from './wrongCharacter.ts'

/** What can be wrong with a BIC, and the data its sentence needs. */
export type BicProblems = {
  /** A character of a kind that cannot stand at its position. */
  bicStructure: WrongCharacter
  /** Characters 5 and 6 are not a country. */
  bicCountry: { found: string; position: number; mend?: string }
  /** Too short, or too long: a BIC has 8 or 11 characters. */
  bicLength: { actual: number }
  /** A branch that begins with X and is not XXX. */
  bicBranch: { found: string; position: number }
  bicIsIban: NoParams
  /** A BIC for tests: its eighth character is 0. */
  bicTest: NoParams
  /** The bank's country is not the expected one. */
  bicOtherCountry: { country: string; expected: string }
}
/** The keys of the sentences about a BIC. */
export type BicCode = keyof BicProblems
/** The verdict on what was typed as a BIC. */
export type BicCheck = Check<BicProblems>

// BIC is also how real codes begin (BICISNDX), so as a label it needs a separator behind it.
const wordedLabel = /^(?:(?:SWIFT|BIC)(?:[\s:/#()-]+(?:CODE|NUMBER|NO)\b\.?)?[\s:/#()-]+)+/i
const label = /^(?:(?:SWIFT|BIC)(?:CODE|NUMBER|NO)?[:/#()]+)+/

/**
 * Checks a BIC (SWIFT code): four letters for the bank, two for the country, two characters for the
 * place and, optionally, three for the branch.
 *
 * `value` is 8 or 11 capitals and digits (`BARCGB22XXX`), `display` is `BARC GB 22 XXX`. The standard
 * allows digits in the first four characters, but none of 65,871 codes in use has one, so a digit
 * there is refused as a slip. Says nothing of whether the BIC exists: only the API's `bankInfo` does.
 *
 * Source: ISO 9362:2022; ISO 3166-1 and XK for the country.
 *
 * @param options.country the country where the bank should be (ISO 3166-1); another is a warning
 */
export function checkBic(text: string, options: { country?: string } = {}): BicCheck {
  const value = cleaned(text.trimStart().slice(0, 1000).replace(wordedLabel, ''), label)
  const parts = [value.slice(0, 4), value.slice(4, 6), value.slice(6, 8), value.slice(8)]
  const both = { value, display: parts.filter(Boolean).join(' ') }
  const actual = value.length
  if (!actual) return { ...both, status: 'empty' }

  if (actual > 11) {
    return /^[A-Z]{2}\d{2}/.test(value)
      ? { ...both, status: 'invalid', code: 'bicIsIban', params: {} }
      : { ...both, status: 'invalid', code: 'bicLength', params: { actual } }
  }
  const wrong = wrongIn(value)
  if (wrong) return { ...both, status: 'invalid', code: 'bicStructure', params: wrong }

  const country = value.slice(4, 6)
  if (country.length === 2 && country !== 'XK' && !isCountryCode(country)) {
    const mend = bankingCountry(country)
    const params = { found: country, position: 5, ...(mend !== country && { mend }) }
    return { ...both, status: 'invalid', code: 'bicCountry', params }
  }
  const branch = value.slice(8)
  if (branch[0] === 'X' && !'XXX'.startsWith(branch)) {
    const params = { found: branch, position: 9 }
    return { ...both, status: 'invalid', code: 'bicBranch', params }
  }
  if (actual !== 8 && actual !== 11) {
    return { ...both, status: 'incomplete', code: 'bicLength', params: { actual } }
  }
  if (value[7] === '0') return { ...both, status: 'warning', code: 'bicTest', params: {} }

  const expected = (options.country ?? '').toUpperCase()
  if (/^[A-Z]{2}$/.test(expected) && bankingCountry(country) !== bankingCountry(expected)) {
    const params = { country, expected }
    return { ...both, status: 'warning', code: 'bicOtherCountry', params }
  }
  return { ...both, status: 'valid' }
}

function wrongIn(value: string): WrongCharacter | undefined {
  const head = value.slice(0, 6)
  const index = head.search(/[^A-Z]/)
  if (index >= 0) {
    const { mend, ...wrong } = wrongCharacter(value, index, 'letter')
    // Among several digits one letter mends nothing: a domestic number was typed.
    return mend && /^[A-Z]+.?[A-Z]*$|^.[A-Z]+$/.test(head) ? { ...wrong, mend } : wrong
  }
  const other = value.search(/[^0-9A-Z]/)
  return other < 0 ? undefined : wrongCharacter(value, other, 'letterOrDigit')
}
