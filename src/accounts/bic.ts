import { bankingCountry } from './bankingCountry.ts'
import type { Check, NoParams, Verdict } from './check.ts'
import { isCountryCode } from './countryCodes.ts'
import { grouped } from './grouped.ts'
import { wrongInCode } from './letteredCode.ts'
import { cleaned, folded } from './pasted.ts'
import type { WrongCharacter } from './wrongCharacter.ts'

/** What can be wrong with a BIC, and the data its sentence needs. */
export type BicProblems = {
  /** A character of a kind that cannot stand at its position. */
  bicStructure: WrongCharacter
  /** Characters 5 and 6 are not a country. UK and EL carry a mend, GB and GR. */
  bicCountry: { position: number; found: string; mend?: string | undefined }
  /** Too short, or too long: a BIC has 8 or 11 characters. */
  bicLength: { actual: number }
  /** A branch that begins with X and is not XXX. */
  bicBranch: { position: number; found: string }
  bicIsIban: { actual: number }
  /** A BIC for tests: its eighth character is 0. */
  bicTest: NoParams
  /** The bank's country is not the expected one. */
  bicOtherCountry: { country: string; expected: string }
}
/** The keys of the sentences about a BIC. */
export type BicCode = keyof BicProblems
/** The verdict on what was typed as a BIC. */
export type BicCheck = Check<BicProblems>

// BIC is also how real codes begin (BICISNDX), so as a label it needs a separator behind it. It is taken
// away before the white space is, and, where only cleaning made it one, again behind that.
const label = /^\s*(?:(?:SWIFT|BIC)(?:CODE|NUMBER|NO|\W)*\W)+/

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
export function checkBic(text: string, { country = '' }: { country?: string } = {}): BicCheck {
  const value = cleaned(folded(text).replace(label, ''), label)
  return {
    value,
    display: grouped(value, 'NNNN NN NN NNN'),
    ...verdictOn(value, country.toUpperCase()),
  }
}

function verdictOn(value: string, expected: string): Verdict<BicProblems> {
  const actual = value.length
  if (!actual) return { status: 'empty' }
  if (actual > 11) {
    const code = /^[A-Z]{2}\d{2}/.test(value) ? 'bicIsIban' : 'bicLength'
    return { status: 'invalid', code, params: { actual } }
  }
  const wrong = wrongInCode(value, 6)
  if (wrong) return { status: 'invalid', code: 'bicStructure', params: wrong }

  const country = value.slice(4, 6)
  if (country.length === 2 && country !== 'XK' && !isCountryCode(country)) {
    const mends: Record<string, string> = { UK: 'GB', EL: 'GR' }
    const params = { position: 5, found: country, mend: mends[country] }
    return { status: 'invalid', code: 'bicCountry', params }
  }
  const found = value.slice(8)
  if (found[0] === 'X' && !'XXX'.startsWith(found)) {
    return { status: 'invalid', code: 'bicBranch', params: { position: 9, found } }
  }
  if (actual !== 8 && actual !== 11) {
    return { status: 'incomplete', code: 'bicLength', params: { actual } }
  }
  if (value[7] === '0') return { status: 'warning', code: 'bicTest', params: {} }
  if (expected.length === 2 && bankingCountry(country) !== bankingCountry(expected)) {
    return { status: 'warning', code: 'bicOtherCountry', params: { country, expected } }
  }
  return { status: 'valid' }
}
