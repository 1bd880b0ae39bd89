import type { RecipientInitialValues } from '../../hooks/forms/formInitialValues.ts'

/** Latin letters and what stands in names; the API takes no others. */
const name = /^[\p{Script=Latin}\p{M} .,'’&-]{2,75}$/u
const legalForm =
  /(?:^| )(?:pty|ltd|limited|inc|llc|llp|plc|corp|gmbh|ag|kg|sarl|sas|sa|srl|bv|nv|oy|ab|aps|co)\.?$/i

/**
 * What was searched for as the beginning of a new recipient, where it looks like a name; else nothing.
 * A company is told by its legal form, and a person's last word is the last name.
 */
export function nameToValues(searched: string): RecipientInitialValues {
  const text = searched.trim().replace(/\s+/g, ' ')
  if (!name.test(text) || !/\p{L}{2}/u.test(text)) return {}
  if (legalForm.test(text)) return { entity: 'company', companyName: text }
  const end = text.lastIndexOf(' ')
  // Kept for who then says that it is a company.
  if (end < 0) return { firstName: text, companyName: text }
  return { firstName: text.slice(0, end), lastName: text.slice(end + 1), companyName: text }
}
