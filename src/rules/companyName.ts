import type { Check } from '../accounts/check.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with a company's name. */
export type CompanyNameProblems = PlainTextProblems & {
  companyNameCharacter: { found: string; position: number }
}

/**
 * Checks a company's name: 2 to 256 ASCII characters without `<`, `=` and `>`.
 *
 * Source: Flash API change log, 24 Jun 2026.
 */
export function checkCompanyName(text: string): Check<CompanyNameProblems> {
  const plain = checkPlainText(text, { min: 2, max: 256 })
  const stranger = /[<=>]/.exec(plain.value)
  if (plain.status !== 'valid' || !stranger) return plain
  const params = { found: stranger[0], position: stranger.index + 1 }
  return { ...plain, status: 'invalid', code: 'companyNameCharacter', params }
}
