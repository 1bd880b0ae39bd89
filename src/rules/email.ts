import type { Check, NoParams } from '../accounts/check.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with an e-mail address. */
export type EmailProblems = PlainTextProblems & { emailFormat: NoParams }

// RFC 5321 without what no mail provider hands out: quoted names, and hosts by their number.
const name = "(?=[^@]{1,64}(?:@|$))[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
const host = '(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.)'
const address = new RegExp(`^${name}@${host}+(?:[a-z]{2,63}|xn--[a-z\\d-]{1,58}[a-z\\d])$`, 'i')
const beginning = new RegExp(`^${name}(?:\\.?|@${host}*(?:[a-z\\d][a-z\\d-]{0,62})?)$`, 'i')

const label = /^[\s\p{Cf}]*(?:(?:mailto|e-?mail)\s*:[\s\p{Cf}]*)+/iu

/**
 * Checks an e-mail address in the API's ASCII alphabet.
 *
 * `value` keeps its capitals: they may count in the part before the `@` (RFC 5321, 2.4). Says nothing
 * of whether anybody reads there.
 */
export function checkEmail(text: string): Check<EmailProblems> {
  const plain = checkPlainText(text.replace(label, ''), { max: 254 })
  const { status, value, display } = plain
  if (status !== 'valid' && status !== 'warning') return plain
  if (address.test(value)) return { status: 'valid', value, display }
  const isOnItsWay = beginning.test(value)
  return {
    status: isOnItsWay ? 'incomplete' : 'invalid',
    value,
    display,
    code: 'emailFormat',
    params: {},
  }
}
