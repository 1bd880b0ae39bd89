import type { Check } from '../accounts/check.ts'
import { isCountryCode } from '../accounts/countryCodes.ts'

import { checkPlainText, type PlainTextProblems } from './plainText.ts'
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

// Australia Post's delivery services other than to a street, as people write them.
const poBox =
  /\b(?:(?:G\W?)?P\W{0,2}O\W{0,2}|post office )B(?:ox\b|o?x?\W{0,2}\d)|\b(?:locked|private) (?:mail )?bag\b/i

/**
 * Checks a street and number, or a whole address on one line.
 *
 * @param options.refusesPoBox says no to a PO box, as for a sub-client, who has to live somewhere
 */
export function checkStreet(
  text: string,
  { refusesPoBox = false }: { refusesPoBox?: boolean | undefined } = {},
): Check<StreetProblems> {
  const plain = checkPlainText(text)
  const found = refusesPoBox && poBox.exec(plain.value)?.[0]
  if (!found || plain.status === 'invalid') return plain
  return { ...plain, status: 'invalid', code: 'streetPoBox', params: { found } }
}
