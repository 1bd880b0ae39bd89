import { isAbn, isAcn } from './businessNumber.ts'
import type { Check, NoParams } from './check.ts'
import { type ChecksumProblems, checkDigits } from './fixedDigits.ts'

/** What can be wrong with an ABN, and the data its sentence needs. */
export type AbnProblems = ChecksumProblems<'abn'> & {
  /** An ACN. Without the digits, which may as well be a person's tax file number. */
  abnIsAcn: NoParams
}
/** The keys of the sentences about an ABN. */
export type AbnCode = keyof AbnProblems
/** The verdict on what was typed as an ABN. */
export type AbnCheck = Check<AbnProblems>

/**
 * Checks an Australian business number.
 *
 * `value` is 11 digits, `display` is `51 824 753 556`. Any one wrong digit is found. Says nothing of
 * whether the number is active, nor of whose it is.
 *
 * Source: Australian Business Register.
 *
 * @example
 * checkAbn('ABN 51 824 753 556').status // 'valid'
 */
export function checkAbn(text: string): AbnCheck {
  return checkDigits(text, { code: 'abn', display: 'NN NNN NNN NNN', isRight: isAbn }, value =>
    isAcn(value) ? { code: 'abnIsAcn', params: {} } : undefined,
  )
}
