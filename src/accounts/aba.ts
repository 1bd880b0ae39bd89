import type { Check } from './check.ts'
import { type ChecksumProblems, checkDigits, isTenfold } from './fixedDigits.ts'

/** What can be wrong with a routing number, and the data its sentence needs. */
export type AbaProblems = ChecksumProblems<'aba'> & {
  /** No routing number begins with these two digits. */
  abaPrefix: { found: string }
}
/** The keys of the sentences about a routing number. */
export type AbaCode = keyof AbaProblems
/** The verdict on what was typed as a routing number. */
export type AbaCheck = Check<AbaProblems>

// Not in use are 13-20, 33-60, 73-79 and 81-99.
const unused = /^(?:1[3-9]|[26]0|[37][3-9]|[459]\d|8[1-9])/
// The marks between which a cheque prints the number.
const magneticInk = /[⑆⑈]/g

/**
 * Checks an American ABA routing number.
 *
 * `value` is nine digits (`021000021`), `display` is `021 000 021`. Says neither whether the number
 * exists nor whether it takes wires: many banks have one for wires and another for cheques and ACH.
 *
 * Source: ABA Routing Number Policy; the first two digits of the Federal Reserve's directories.
 *
 * @example
 * checkAba('0210 0002 1') // { status: 'valid', value: '021000021', display: '021 000 021' }
 */
export function checkAba(text: string): AbaCheck {
  return checkDigits(
    text.replace(magneticInk, ''),
    { code: 'aba', display: 'NNN NNN NNN', isRight: isTenfold },
    value => {
      const [found] = unused.exec(value) ?? []
      const hasLostZero = value.length === 8 && isTenfold(`0${value}`)
      if (!found || hasLostZero) return undefined
      return { status: 'invalid', code: 'abaPrefix', params: { found } }
    },
  )
}
