import type { Check } from '../accounts/check.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with a person's name. */
export type PersonNameProblems = PlainTextProblems & {
  nameCharacter: { found: string }
  nameSingleCharacter: { found: string }
  nameLikeDomain: { found: string }
}

/**
 * Checks a first, middle or last name: 1 to 75 Latin letters, spaces and `, . - / '`.
 *
 * A single character must be a letter. What looks like a web address ("Ben.eu") is refused;
 * "St.John" only gets a warning, because a capital after the dot is no domain.
 */
export function checkPersonName(text: string): Check<PersonNameProblems> {
  const plain = checkPlainText(text, { max: 75 })
  if (plain.status !== 'valid') return plain
  const { value } = plain
  const stranger = /[^A-Za-z ,.\-/']/.exec(value)?.[0]
  if (stranger !== undefined) {
    return { ...plain, status: 'invalid', code: 'nameCharacter', params: { found: stranger } }
  }
  if (/^[^A-Za-z]$/.test(value)) {
    return { ...plain, status: 'invalid', code: 'nameSingleCharacter', params: { found: value } }
  }
  const domains = value.match(/[A-Za-z]\.[A-Za-z]{2,}(?![A-Za-z.])/g)
  if (domains) {
    const status = domains.every(domain => /\.[A-Z][a-z]/.test(domain)) ? 'warning' : 'invalid'
    return { ...plain, status, code: 'nameLikeDomain', params: { found: value } }
  }
  return plain
}
