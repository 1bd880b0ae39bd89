import type { Check, NoParams } from '../accounts/check.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with an e-mail address. */
export type EmailProblems = PlainTextProblems & { emailFormat: NoParams }

// One @, no spaces, a dotted domain: what every deliverable address has, and no more (RFC 5321).
const address =
  /^[^\s@<>()[\],;:\\"]+@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)$/

/** Checks an e-mail address in the API's ASCII alphabet. */
export function checkEmail(text: string): Check<EmailProblems> {
  const plain = checkPlainText(text.replace(/^\s*mailto:/i, ''), { max: 254 })
  if (plain.status !== 'valid') return plain
  if (address.test(plain.value) && !plain.value.includes('..')) return plain
  return { ...plain, status: 'invalid', code: 'emailFormat', params: {} }
}
