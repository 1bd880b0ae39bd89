import { type AbnProblems, checkAbn } from '../accounts/abn.ts'
import type { Check } from '../accounts/check.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with a company's number. */
export type BusinessNumberProblems = AbnProblems & PlainTextProblems

/**
 * Checks the number by which a company is registered: an ABN in Australia, ASCII elsewhere.
 *
 * Source: Flash API, `businessNumber`, which "differs by country: the ABN in Australia".
 *
 * @param options.country where the company is registered, ISO 3166-1 alpha-2
 */
export function checkBusinessNumber(
  text: string,
  { country }: { country: string },
): Check<BusinessNumberProblems> {
  return country === 'AU' ? checkAbn(text) : checkPlainText(text)
}
