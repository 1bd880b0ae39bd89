import type { Check } from '../accounts/check.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with a company's name. */
export type CompanyNameProblems = PlainTextProblems & { companyNameCharacter: { found: string } }

/** Checks a company's name: 2 to 256 ASCII characters without `<`, `=` and `>`. */
export function checkCompanyName(text: string): Check<CompanyNameProblems> {
  const plain = checkPlainText(text, { min: 2, max: 256 })
  const stranger = /[<=>]/.exec(plain.value)?.[0]
  if (plain.status !== 'valid' || stranger === undefined) return plain
  return { ...plain, status: 'invalid', code: 'companyNameCharacter', params: { found: stranger } }
}
