import { isAbn, isAcn } from './businessNumber.ts'
import type { Check } from './check.ts'
import { type ChecksumProblems, checkDigits } from './fixedDigits.ts'

/** What can be wrong with an ACN, and the data its sentence needs. */
export type AcnProblems = ChecksumProblems<'acn'> & {
  /** An ABN. A company's ends with its ACN, which is the mend; a trust's does not. */
  acnIsAbn: { found: string; mend?: string }
}
/** The keys of the sentences about an ACN. */
export type AcnCode = keyof AcnProblems
/** The verdict on what was typed as an ACN. */
export type AcnCheck = Check<AcnProblems>

/**
 * Checks an Australian company number, or an ARBN, which has the same check digit.
 *
 * `value` is nine digits, `display` is `004 085 616`. Says nothing of whether the company exists.
 *
 * Source: ASIC.
 *
 * @example
 * checkAcn('ACN 004 085 616').status // 'valid'
 */
export function checkAcn(text: string): AcnCheck {
  return checkDigits(
    text,
    { code: 'acn', display: 'NNN NNN NNN', lostZeros: 4, isRight: isAcn },
    found => {
      if (!isAbn(found)) return undefined
      const mend = found.slice(2)
      const params = isAcn(mend) ? { found, mend } : { found }
      return { code: 'acnIsAbn', params }
    },
  )
}
