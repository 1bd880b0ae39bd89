import type { Check, NoParams, Verdict } from './check.ts'
import { grouped } from './grouped.ts'
import { cleaned } from './pasted.ts'
import { type WrongCharacter, wrongCharacter } from './wrongCharacter.ts'

/** What can be wrong with a number of a fixed length, and the data its sentence needs. */
export type DigitProblems<Name extends string> = {
  /** Something other than a digit. */
  [Code in `${Name}Digits`]: WrongCharacter
} & {
  /** Too short, or too long. It carries a mend where zeros at the start were probably lost. */
  [Code in `${Name}Length`]: { expected: number; actual: number; found?: string; mend?: string }
}

/** The same for a number with check digits. */
export type ChecksumProblems<Name extends string> = DigitProblems<Name> & {
  /** The check digits do not agree with the rest, or every digit is 0. */
  [Code in `${Name}Checksum`]: NoParams
}

/** A scheme whose identifiers are digits, and always as many. */
export interface DigitScheme {
  /** How its codes begin. */
  code: string
  /** The form to show, with an N for each digit. */
  display: string
  /** How many zeros at the start a spreadsheet may have dropped: one, unless told. */
  lostZeros?: number
  /** Whether the check digits of a whole number are right. */
  isRight?: (value: string) => boolean
  /** What wrong check digits make of a number: `invalid`, unless told. */
  status?: 'warning'
}

// What stands before the first digit is a label, in any language; but a single letter, or letters that
// all look like digits, are rather a slip.
const label = /^(?![OIL]+\d)(?:\D{2,}|[^\dA-Z])(?=\d)/

/** A mistake that one scheme alone knows. Its status is the common verdict's, unless told. */
export type OwnMistake<Problems extends object> = {
  [Code in keyof Problems & string]: { code: Code; params: Problems[Code]; status?: 'invalid' }
}[keyof Problems & string]

/**
 * Checks a text by its scheme: digits first, then the length, then the check digits.
 *
 * @param mistakeIn finds a mistake of the scheme's own, which goes before those
 */
export function checkDigits<Problems extends object>(
  text: string,
  scheme: DigitScheme,
  mistakeIn?: (value: string) => OwnMistake<Problems> | undefined,
): Check<Problems> {
  const value = cleaned(text, label)
  const display = grouped(value, scheme.display)
  // A type cannot follow codes that are put together from a name.
  return { value, display, ...verdictOn(value, scheme), ...mistakeIn?.(value) } as Check<Problems>
}

function verdictOn(value: string, scheme: DigitScheme): Verdict {
  const { code, display, lostZeros = 1, status = 'invalid' } = scheme
  if (!value) return { status: 'empty' }

  const wrong = value.search(/\D/)
  if (wrong >= 0) {
    const params = wrongCharacter(value, wrong, 'digit')
    return { status: 'invalid', code: `${code}Digits`, params }
  }
  const expected = display.replace(/[ -]/g, '').length
  const actual = value.length
  const mend = value.padStart(expected, '0')
  const isRight = scheme.isRight?.(mend) ?? true
  if (actual === expected) {
    return isRight ? { status: 'valid' } : { status, code: `${code}Checksum`, params: {} }
  }
  const lost = isRight && value[0] !== '0' && actual < expected && actual >= expected - lostZeros
  return {
    status: actual > expected ? 'invalid' : 'incomplete',
    code: `${code}Length`,
    params: { expected, actual, ...(lost && { found: value, mend }) },
  }
}

/** The sum of the digits, each times the weight of its index; NaN where one is no digit. */
export function weightedSum(digits: string, weightAt: (index: number) => number): number {
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * weightAt(index), 0)
}

/**
 * Whether the weighted sum ends in 0, by the weights of ABA and CLABE unless told. Of zeros alone it
 * does so too, but they are nobody's number.
 */
export function isTenfold(
  digits: string,
  weightAt = (index: number) => [3, 7, 1][index % 3] ?? 0,
): boolean {
  const sum = weightedSum(digits, weightAt)
  return sum > 0 && sum % 10 === 0
}

/** The mistake of pasting a code (`mend`) and its account number at once. */
export function pastedTogether<Code extends string>(value: string, pattern: RegExp, code: Code) {
  const [, mend, accountNumber] = pattern.exec(value) ?? []
  if (!mend || !accountNumber) return undefined
  return { code, params: { found: value, mend, accountNumber } }
}
