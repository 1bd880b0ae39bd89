import type { Check } from '../accounts/check.ts'
import { isCountryCode } from '../accounts/countryCodes.ts'

import { checkPlainText, type PlainTextProblems } from './plainText.ts'
import { findPostBox } from './postBox.ts'
import { isStateSoFar, stateCode, statesOf } from './states.ts'

/** What can be wrong with the country of an address. */
export type CountryProblems = { countryUnknown: { found: string } }

/** What can be wrong with a state or region. */
export type StateProblems = PlainTextProblems & {
  /** None of the country's. */
  stateUnknown: { found: string }
}

/** What can be wrong with a street and number. */
export type StreetProblems = PlainTextProblems & {
  /** A box at the post office, where only a street will do. */
  streetPoBox: { found: string }
}

/** Checks a country by its code, ISO 3166-1 alpha-2, as a list gives it. */
export function checkCountry(text: string): Check<CountryProblems> {
  const typed = { value: text, display: text }
  if (text === '') return { status: 'empty', ...typed }
  if (isCountryCode(text)) return { status: 'valid', ...typed }
  return { status: 'invalid', ...typed, code: 'countryUnknown', params: { found: text } }
}

/**
 * Checks a state or region: one of those of Australia, Canada and the United States, a plain text
 * elsewhere.
 *
 * `value` and `display` are the state's code (`NSW`), from its name too.
 *
 * @param options.country ISO 3166-1 alpha-2
 */
export function checkState(text: string, { country }: { country: string }): Check<StateProblems> {
  const code = stateCode(text, country)
  if (code) return { status: 'valid', value: code, display: code }
  const plain = checkPlainText(text)
  if (!statesOf(country) || plain.status === 'empty') return plain
  const { value, display } = plain
  return {
    status: isStateSoFar(value, country) ? 'incomplete' : 'invalid',
    value,
    display,
    code: 'stateUnknown',
    params: { found: value },
  }
}

/**
 * Checks a street and number, or a whole address on one line.
 *
 * @param options.refusesPoBox says no to a PO box, as for a sub-client, who has to live somewhere
 * @param options.country ISO 3166-1 alpha-2, whose own signs of a PO box count too
 */
export function checkStreet(
  text: string,
  {
    refusesPoBox = false,
    country,
  }: { refusesPoBox?: boolean | undefined; country?: string | undefined } = {},
): Check<StreetProblems> {
  const plain = checkPlainText(text)
  const { value, display, status } = plain
  const found = refusesPoBox && status !== 'invalid' && findPostBox(value, country)
  if (!found) return plain
  return { value, display, status: 'invalid', code: 'streetPoBox', params: { found } }
}
