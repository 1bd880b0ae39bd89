import type { Check, NoParams } from './check.ts'
import { ibanStructures } from './ibanStructure.ts'
import { cleaned } from './pasted.ts'
import { type WrongCharacter, wrongCharacter } from './wrongCharacter.ts'

/** What can be wrong with an IBAN, and the data its sentence needs. */
export type IbanProblems = {
  /** It does not begin with two letters: probably a domestic account number. */
  ibanStart: { found: string }
  /** No IBAN begins with these letters. UK and EL carry a mend, GB and GR. */
  ibanCountry: { found: string; mend?: string | undefined }
  /** A country that people try, and that has no IBANs. */
  ibanNoIban: { country: string }
  /** Too short, or too long, for its country. */
  ibanLength: { country: string; expected: number; actual: number }
  /** A character of a kind that cannot stand at its position. */
  ibanStructure: WrongCharacter
  /** The check digits do not agree with the rest. */
  ibanChecksum: NoParams
}
/** The keys of the sentences about an IBAN. */
export type IbanCode = keyof IbanProblems
/** The verdict on what was typed as an IBAN. */
export type IbanCheck = Check<IbanProblems>

const label = /^(?:[^\d:]*:|IBAN)+/
const clean = /^(?!IBAN)[\dA-Z]{1,35}$/

/**
 * Checks an IBAN: country, length, the kind of each character, then the check digits.
 *
 * `value` is the electronic form (`DE89370400440532013000`), `display` the printed one: in groups of
 * four while nothing but the check digits can be wrong, else as `value`. The check digits that many
 * countries have inside their own part are left alone: refusing a good account costs more than what
 * they would find once the IBAN's own have held.
 * Says nothing of whether the account exists; the API's `bankInfo` knows the bank.
 *
 * Source: ISO 13616-1; SWIFT IBAN registry; ISO/IEC 7064 MOD 97-10.
 *
 * @example
 * checkIban('de89 3704 0044 0532 0130 00').status // 'valid'
 * checkIban('DE89 37O4').params // { position: 7, expected: 'digit', found: 'O', mend: '0' }
 */
export function checkIban(text: string): IbanCheck {
  const check = checkElectronic(text)
  // Cleaning costs more than checking, and what was grouped has nothing in it to clean.
  const isClean = check.display !== text || clean.test(text)
  return isClean ? check : checkElectronic(cleaned(text, label))
}

function checkElectronic(value: string): IbanCheck {
  const actual = value.length
  if (!actual) return { value, display: value, status: 'empty' }

  const country = value.slice(0, 2)
  const structure = ibanStructures.get(country)
  if (structure === '') {
    return { value, display: value, status: 'invalid', code: 'ibanNoIban', params: { country } }
  }
  if (!structure) {
    const status = /^[A-Z]$/.test(value) ? 'incomplete' : 'invalid'
    const code = /^[A-Z]{2}/.test(value) ? 'ibanCountry' : 'ibanStart'
    const mends: Record<string, string> = { UK: 'GB', EL: 'GR' }
    const params = { found: country, mend: mends[country] }
    return { value, display: value, status, code, params }
  }
  const expected = structure.length
  if (actual > expected) {
    const params = { country, expected, actual }
    return { value, display: value, status: 'invalid', code: 'ibanLength', params }
  }
  // The first four characters count as if they came last. 02 is what may stand there until they do.
  let head = 2
  let sum = 0
  for (let i = 0; i < actual; i++) {
    const code = value.charCodeAt(i)
    const kind = structure[i] as 'n' | 'a' | 'c'
    if (code > 47 && code < 58 && kind !== 'a') sum = sum * 10 + code - 48
    else if (code > 64 && code < 91 && kind !== 'n') sum = sum * 100 + code - 55
    else {
      const kinds = { n: 'digit', a: 'letter', c: 'letterOrDigit' } as const
      const params = wrongCharacter(value, i, kinds[kind])
      return { value, display: value, status: 'invalid', code: 'ibanStructure', params }
    }
    if (sum > 1e6) sum %= 97
    if (i === 3) {
      head = sum
      sum = 0
    }
  }
  let display = value.slice(0, 4)
  for (let i = 4; i < actual; i += 4) display += ` ${value.slice(i, i + 4)}`

  // 99, 00 and 01 can give the right remainder, but are never issued. A million is 27 modulo 97.
  const isWrong = actual === expected && (head + sum * 27) % 97 !== 1
  if (isWrong || (head + 1) % 100 < 3) {
    return { value, display, status: 'invalid', code: 'ibanChecksum', params: {} }
  }
  if (actual === expected) return { value, display, status: 'valid' }
  const params = { country, expected, actual }
  return { value, display, status: 'incomplete', code: 'ibanLength', params }
}
