import type { Check, Verdict } from '../accounts/check.ts'
import { cleaned } from '../accounts/pasted.ts'
import { type WrongCharacter, wrongCharacter } from '../accounts/wrongCharacter.ts'
import { type AustralianState, australianState, stateOfPostcode } from './australianStates.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with a postcode. All but the plain text's are Australia's. */
export type PostcodeProblems = PlainTextProblems & {
  postcodeDigits: WrongCharacter
  /** Too short, or too long. Three digits may carry a mend: a spreadsheet drops the leading zero. */
  postcodeLength: { expected: number; actual: number; found?: string; mend?: string }
  /** Four digits that Australia Post has given to no state: a warning. */
  postcodeUnknown: { found: string }
  /** Usually in `state`, but `given` was told: a warning, for some postcodes cross a border. */
  postcodeOtherState: { found: string; state: AustralianState; given: AustralianState }
}

const label = /^(?:[^\d:]*:|POST(?:CODE|ALCODE)|PC)+/

/**
 * Checks a postcode: four digits in Australia, a plain text elsewhere.
 *
 * @param options.country ISO 3166-1 alpha-2
 * @param options.state the state beside it, as a code or in full, to notice when they disagree
 *
 * @example
 * checkPostcode('800', { country: 'AU' }).params // { expected: 4, actual: 3, found: '800', mend: '0800' }
 */
export function checkPostcode(
  text: string,
  { country, state = '' }: { country: string; state?: string | undefined },
): Check<PostcodeProblems> {
  if (country !== 'AU') return checkPlainText(text)
  const value = cleaned(text, label)
  return { value, display: value, ...verdictOn(value, state && australianState(state)) }
}

function verdictOn(
  value: string,
  given: AustralianState | '' | undefined,
): Verdict<PostcodeProblems> {
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
  const state = stateOfPostcode(value)
  if (!state) return { status: 'warning', code: 'postcodeUnknown', params: { found: value } }
  if (!given || given === state) return { status: 'valid' }
  return { status: 'warning', code: 'postcodeOtherState', params: { found: value, state, given } }
}

/** 200 rather begins one of Sydney's postcodes, unless the state says that 0200 was meant. */
function lostZero(value: string, given: string | undefined) {
  const mend = `0${value}`
  const state = value.length === 3 && stateOfPostcode(mend)
  return (state === 'NT' || (state && state === given)) && { found: value, mend }
}
