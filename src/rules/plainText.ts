import type { Check } from '../accounts/check.ts'

/** What can be wrong with a text of the API's plain (ASCII) alphabet. */
export type PlainTextProblems = {
  dummyValue: { found: string }
  /** A character that can't be sent and, where one exists, the plain letter to use instead. */
  plainLetters: { found: string; position: number; mend: string | undefined }
  textTooShort: { minimum: number; actual: number }
  textTooLong: { maximum: number; actual: number }
}

// The strings that the API's documentation names, to the letter: "Na", "Nil" and "Null" are names.
const dummyValues: readonly string[] = ['N/A', 'NA', 'NULL', 'null', 'nil']

/**
 * Checks a free text: ASCII only, none of the API's dummy values, within `min` to `max` characters.
 *
 * `value` has no outer spaces, single inner ones, and straight quotes and hyphens for the curly ones
 * that phones type. Other letters are never replaced silently, because
 * banks match names to the letter.
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
  const foreign = /[^\x20-\x7e]/u.exec(value)
  if (foreign) {
    const [found] = foreign
    const params = { found, position: foreign.index + 1, mend: plainLetter(found) }
    return { status: 'invalid', ...typed, code: 'plainLetters', params }
  }
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
  return { status: 'valid', ...typed }
}

/** Without outer and doubled spaces, curly apostrophes, long dashes and invisible characters. */
function straightened(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

// Letters of their own, which no accent can be taken from.
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
}

/** The plain letters nearest to one character; `undefined` for other scripts. */
export function plainLetter(character: string): string | undefined {
  const small = character.toLowerCase()
  const whole = ligatures[small]
  if (whole) return character === small ? whole : whole.toUpperCase()
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '')
  return /^[\x20-\x7e]+$/.test(plain) ? plain : undefined
}
