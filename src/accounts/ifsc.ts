import type { Check, NoParams, Verdict } from './check.ts'
import { wrongInCode } from './letteredCode.ts'
import { cleaned } from './pasted.ts'
import type { WrongCharacter } from './wrongCharacter.ts'

/** What can be wrong with an IFSC, and the data its sentence needs. */
export type IfscProblems = {
  /** A character of a kind that cannot stand at its position. */
  ifscStructure: WrongCharacter
  /** Too short, or too long. */
  ifscLength: { expected: number; actual: number }
  /** The fifth character is neither 0 nor the letter O. */
  ifscZero: { position: number; found: string }
  /** The nine digits of a MICR code, which stands beside the IFSC on a cheque. */
  ifscIsMicr: NoParams
}
/** The keys of the sentences about an IFSC. */
export type IfscCode = keyof IfscProblems
/** The verdict on what was typed as an IFSC. */
export type IfscCheck = Check<IfscProblems>

const label = /^(?:[^\d:]*:|IFS(?:C?CODE|C))+/

/**
 * Checks an Indian financial system code: four letters for the bank, a zero, then six letters or
 * digits for the branch.
 *
 * `value` and `display` are 11 capitals and digits (`SBIN0020001`). The letter O in fifth place
 * becomes the zero, for nothing else can stand there. Says nothing of whether the branch exists: many
 * have merged.
 *
 * Source: Reserve Bank of India.
 *
 * @example
 * checkIfsc('sbin 0020001') // { status: 'valid', value: 'SBIN0020001', display: 'SBIN0020001' }
 */
export function checkIfsc(text: string): IfscCheck {
  const value = cleaned(text, label).replace(/^(.{4})O/, '$10')
  return { value, display: value, ...verdictOn(value) }
}

function verdictOn(value: string): Verdict<IfscProblems> {
  const actual = value.length
  if (!actual) return { status: 'empty' }
  if (/^\d{9}$/.test(value)) return { status: 'invalid', code: 'ifscIsMicr', params: {} }

  const [, found] = /^[A-Z]{4}([^0])/u.exec(value) ?? []
  if (found) return { status: 'invalid', code: 'ifscZero', params: { position: 5, found } }
  const wrong = wrongInCode(value, 4)
  if (wrong) return { status: 'invalid', code: 'ifscStructure', params: wrong }

  const params = { expected: 11, actual }
  if (actual === 11) return { status: 'valid' }
  return { status: actual > 11 ? 'invalid' : 'incomplete', code: 'ifscLength', params }
}
