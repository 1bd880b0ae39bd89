import type { Check, NoParams, Verdict } from './check.ts'
import { ibanStructure } from './ibanStructure.ts'
import { cleaned } from './pasted.ts'
import { type WrongCharacter, wrongCharacter } from './wrongCharacter.ts'

/** What can be wrong with an IBAN, and the data its sentence needs. */
export type IbanProblems = {
  /** It does not begin with two letters: probably a domestic account number. */
  ibanStart: { found: string }
  /** No IBAN begins with these letters. UK and EL carry a mend, GB and GR. */
  ibanCountry: { found: string; mend?: string }
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

const label = /^(?:[^\d:]*:|IBAN#?)+/
const withoutIban = /AU|NZ|US|CA|CN|IN|JP|SG|HK|ZA|MX/
const mends: Record<string, string> = { UK: 'GB', EL: 'GR' }

/**
 * Checks an IBAN: country, length, the kind of each character, then the check digits.
 *
 * `value` is the electronic form (`DE89370400440532013000`), `display` the printed one, in groups of
 * four. The check digits that many countries have inside their own part are left alone: refusing a
 * good account costs more than what they would find once the IBAN's own have held.
 * Says nothing of whether the account exists; the API's `bankInfo` knows the bank.
 *
 * Source: ISO 13616-1; SWIFT IBAN registry; ISO/IEC 7064 MOD 97-10.
 *
 * @example
 * checkIban('de89 3704 0044 0532 0130 00').status // 'valid'
 * checkIban('DE89 37O4').params // { position: 7, expected: 'digit', found: 'O', mend: '0' }
 */
export function checkIban(text: string): IbanCheck {
  const value = cleaned(text, label)
  let display = value.slice(0, 4)
  for (let i = 4; i < value.length; i += 4) display += ` ${value.slice(i, i + 4)}`
  return { value, display, ...verdictOn(value) }
}

function verdictOn(value: string): Verdict<IbanProblems> {
  const actual = value.length
  if (!actual) return { status: 'empty' }

  const country = value.slice(0, 2)
  const structure = ibanStructure(country)
  if (!structure) return withoutStructure(country, value)

  const expected = structure.length
  const code = 'ibanLength'
  const params = { country, expected, actual }
  if (actual > expected) return { status: 'invalid', code, params }

  // The first four characters count as if they came last.
  let head = 0
  let sum = 0
  for (let i = 0; i < actual; i++) {
    const character = value.charCodeAt(i)
    const kind = structure[i]
    if (i === 4) {
      head = sum
      sum = 0
    }
    if (character > 47 && character < 58 && kind !== 'a') sum = sum * 10 + character - 48
    else if (character > 64 && character < 91 && kind !== 'n') sum = sum * 100 + character - 55
    else {
      const wanted = kind === 'n' ? 'digit' : kind === 'a' ? 'letter' : 'letterOrDigit'
      const wrong = wrongCharacter(value, i, wanted)
      return { status: 'invalid', code: 'ibanStructure', params: wrong }
    }
    sum %= 97
  }
  // 00, 01 and 99 can give the right remainder, but are never issued.
  if (/^..(0[01]|99)/.test(value) || (actual === expected && (sum * 1000000 + head) % 97 !== 1)) {
    return { status: 'invalid', code: 'ibanChecksum', params: {} }
  }
  return actual < expected ? { status: 'incomplete', code, params } : { status: 'valid' }
}

function withoutStructure(found: string, value: string): Verdict<IbanProblems> {
  const params = { found }
  if (/^[A-Z]$/.test(value)) return { status: 'incomplete', code: 'ibanStart', params }
  if (/[^A-Z]/.test(found)) return { status: 'invalid', code: 'ibanStart', params }
  if (withoutIban.test(found)) {
    return { status: 'invalid', code: 'ibanNoIban', params: { country: found } }
  }
  const mend = mends[found]
  return { status: 'invalid', code: 'ibanCountry', params: mend ? { found, mend } : params }
}
