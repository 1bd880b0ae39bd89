import type { Check } from '../accounts/check.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with a person's name. */
export type PersonNameProblems = PlainTextProblems & {
  nameCharacter: { found: string; position: number; mend?: string }
  nameSingleCharacter: { found: string }
  /** A web address; as a warning, a name with a dot and no space behind it, which the mend adds. */
  nameLikeDomain: { found: string; mend?: string }
}

/**
 * Checks a first, middle or last name: 1 to 75 Latin letters, spaces and `, . - / '`.
 *
 * A single character must be a letter. What looks like a web address ("Ben.eu") is refused;
 * "St.John" only gets a warning, because a capital after the dot is no domain.
 *
 * Source: Flash API, personal names.
 */
export function checkPersonName(text: string): Check<PersonNameProblems> {
  const plain = checkPlainText(text, { max: 75 })
  if (plain.status !== 'valid') return plain
  const { value } = plain
  const stranger = /[^A-Za-z ,.\-/']/.exec(value)
  if (stranger) {
    const [found] = stranger
    const params = { found, position: stranger.index + 1, ...(found === '`' && { mend: "'" }) }
    return { ...plain, status: 'invalid', code: 'nameCharacter', params }
  }
  if (/^[^A-Za-z]$/.test(value)) {
    return { ...plain, status: 'invalid', code: 'nameSingleCharacter', params: { found: value } }
  }
  const domains = value.match(/[A-Za-z]\.[A-Za-z]{2,}(?![A-Za-z.])/g)
  if (!domains) return plain
  if (!domains.every(isName)) {
    return { ...plain, status: 'invalid', code: 'nameLikeDomain', params: { found: value } }
  }
  const params = { found: value, mend: value.replace(/\.(?=[A-Za-z]{2})/g, '. ') }
  return { ...plain, status: 'warning', code: 'nameLikeDomain', params }
}

/** A capital and small letters after the dot, or four capitals and more: "ST.JOHN", but not "X.COM". */
function isName(domain: string): boolean {
  return /\.[A-Z](?:[a-z]|[A-Z]{3})/.test(domain)
}
