import type { Check } from '../accounts/check.ts'
import { toPlainLetters } from './plainLetters.ts'

/** What can be wrong with a text of the API's plain (ASCII) alphabet. */
export type PlainTextProblems = {
  dummyValue: { found: string }
  /** A word that stands in for a value, but not one that the API names: a warning. */
  dummyLikely: { found: string }
  /**
   * The one character that can't be sent, or else the whole text, with its plain letters. Where one of
   * several characters has no plain letter, the first alone, with its own if it has one.
   */
  plainLetters: { found: string; position: number; mend: string | undefined }
  textTooShort: { minimum: number; actual: number }
  textTooLong: { maximum: number; actual: number }
}

// The strings that the API's documentation names, to the letter: "Na", "Nil" and "Null" are names.
const dummyValues: readonly string[] = ['N/A', 'NA', 'NULL', 'null', 'nil']
// It adds "or any other dummy string". These are nobody's name and no place's.
const dummyLike = /^(?:n\/a|n\.a\.?|none|not (?:applicable|available)|unknown|tb[ac]|dummy)$/i

// Not ASCII, with the letter that a loose accent stands on.
const foreign = /(?:[ -~](?=\p{M}))?[^ -~]/u

/**
 * Checks a free text: ASCII only, none of the API's dummy values, within `min` to `max` characters.
 *
 * `value` has no outer spaces, single inner ones, and straight quotes and hyphens for the curly ones
 * that phones type. Other letters are never replaced silently, because banks match names to the
 * letter; `mended` gives the whole text in plain letters, if there is one.
 */
export function checkPlainText(
  text: string,
  { min = 1, max = 255 } = {},
): Check<PlainTextProblems> {
  const value = straightened(text)
  const actual = value.length
  const typed = { value, display: value }
  if (value === '') return { status: 'empty', ...typed }
  if (dummyValues.includes(value)) {
    return { status: 'invalid', ...typed, code: 'dummyValue', params: { found: value } }
  }
  const params = foreignIn(value)
  if (params) return { status: 'invalid', ...typed, code: 'plainLetters', params }
  if (actual < min) {
    return {
      status: 'incomplete',
      ...typed,
      code: 'textTooShort',
      params: { minimum: min, actual },
    }
  }
  if (actual > max) {
    return { status: 'invalid', ...typed, code: 'textTooLong', params: { maximum: max, actual } }
  }
  if (dummyLike.test(value)) {
    return { status: 'warning', ...typed, code: 'dummyLikely', params: { found: value } }
  }
  return { status: 'valid', ...typed }
}

/** Without outer and doubled spaces, curly quotes, long dashes and invisible characters. */
function straightened(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC') // An accent typed or stored apart is still the same letter.
    .replace(/[\u00b4\u02b9-\u02bd\u2018-\u201b\u2032\uff07]/g, "'")
    .replace(/[\u201c-\u201f\u2033\uff02]/g, '"')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

function foreignIn(value: string): PlainTextProblems['plainLetters'] | undefined {
  const first = foreign.exec(value)
  if (!first) return undefined
  const { 0: found, index } = first
  const isOnlyOne = !foreign.test(value.slice(index + found.length))
  const whole = isOnlyOne ? undefined : toPlainLetters(value)
  if (whole !== undefined) return { found: value, position: 1, mend: whole }
  return { found, position: index + 1, mend: toPlainLetters(found) }
}
