import type { Check, Verdict } from '../accounts/check.ts'
import { cleaned, folded } from '../accounts/pasted.ts'
import { type WrongCharacter, wrongCharacter } from '../accounts/wrongCharacter.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'
import { postcodeForm } from './postcodeForms.ts'
import { stateOfPostcode } from './postcodeStates.ts'
import { stateCode } from './states.ts'

/** What can be wrong with a postcode. */
export type PostcodeProblems = PlainTextProblems & {
  /** In Australia: something other than a digit. */
  postcodeDigits: WrongCharacter
  /**
   * In Australia: too short, or too long. Three digits may carry a mend: a spreadsheet drops the
   * leading zero.
   */
  postcodeLength: { expected: number; actual: number; found?: string; mend?: string }
  /** Four digits that Australia Post has given to no state: a warning. */
  postcodeUnknown: { found: string }
  /** Not as the country's postcodes look, of which `example` is one: a warning. */
  postcodeForm: { found: string; example: string }
  /** Usually in `state`, but `given` was told: a warning, for some postcodes cross a border. */
  postcodeOtherState: { found: string; state: string; given: string }
}

const label = /^(?:[^\d:]*:|POST(?:CODE|ALCODE)|PC)+/

/**
 * Checks a postcode: four digits in Australia, elsewhere a plain text, of which one that doesn't look
 * like the country's only gets a warning.
 *
 * `display` has the capitals and the space of a British, Canadian or Dutch postcode; others are sent
 * as they were typed, with the digits of other scripts in ASCII.
 *
 * @param options.country ISO 3166-1 alpha-2
 * @param options.state the state beside it, as a code or in full, to notice when they disagree
 *
 * @example
 * checkPostcode('800', { country: 'AU' }).params // { expected: 4, actual: 3, found: '800', mend: '0800' }
 * checkPostcode('sw1a1aa', { country: 'GB' }).display // 'SW1A 1AA'
 */
export function checkPostcode(
  text: string,
  { country, state = '' }: { country: string; state?: string | undefined },
): Check<PostcodeProblems> {
  const given = stateCode(state, country)
  if (country === 'AU') {
    const value = cleaned(text, label)
    return { value, display: value, ...australianVerdict(value, given) }
  }
  const form = postcodeForm(country)
  if (!form) return checkPlainText(text)
  const plain = checkPlainText(withPlainDigits(text))
  if (plain.status !== 'valid') return plain

  const value = form.read(plain.value)
  if (value === undefined) {
    const params = { found: plain.value, example: form.example }
    return { ...plain, status: 'warning', code: 'postcodeForm', params }
  }
  return { value, display: value, ...stateVerdict(value, country, given) }
}

/** A postcode of the country, as it is written there (`SW1A 1AA`); absent where its form isn't known. */
export function postcodeExample(country: string): string | undefined {
  return postcodeForm(country)?.example
}

/** With letters it is left alone: nobody asked for capitals. */
function withPlainDigits(text: string): string {
  return /\p{L}/u.test(text) ? text : folded(text)
}

function australianVerdict(value: string, given: string | undefined): Verdict<PostcodeProblems> {
  const actual = value.length
  if (!actual) return { status: 'empty' }
  const wrong = value.search(/\D/)
  if (wrong >= 0) {
    const params = wrongCharacter(value, wrong, 'digit')
    return { status: 'invalid', code: 'postcodeDigits', params }
  }
  if (actual !== 4) {
    const params = { expected: 4, actual, ...lostZero(value, given) }
    return { status: actual < 4 ? 'incomplete' : 'invalid', code: 'postcodeLength', params }
  }
  if (stateOfPostcode(value, 'AU')) return stateVerdict(value, 'AU', given)
  return { status: 'warning', code: 'postcodeUnknown', params: { found: value } }
}

function stateVerdict(
  value: string,
  country: string,
  given: string | undefined,
): Verdict<PostcodeProblems> {
  // Without what may stand before and between the digits: US-94103, 94103-1234.
  const state = stateOfPostcode(value.replace(/^\D+(?=\d{2})|\W/g, ''), country)
  if (!state || !given || given === state) return { status: 'valid' }
  return { status: 'warning', code: 'postcodeOtherState', params: { found: value, state, given } }
}

/** 200 rather begins one of Sydney's postcodes, unless the state says that 0200 was meant. */
function lostZero(value: string, given: string | undefined) {
  const mend = `0${value}`
  const state = value.length === 3 && stateOfPostcode(mend, 'AU')
  return (state === 'NT' || (state && state === given)) && { found: value, mend }
}
