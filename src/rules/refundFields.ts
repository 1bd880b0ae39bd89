import type { Check } from '../accounts/check.ts'
import { compareDecimals } from '../money/decimal.ts'
import { formatAmount } from '../money/formatAmount.ts'
import { type AmountCheck, checkAmount } from './amount.ts'
import {
  type FieldRegistry,
  type FieldSituation,
  type FormField,
  field,
  formFields,
} from './fieldDefinition.ts'
import { checkPlainText } from './plainText.ts'

/** What decides the fields of a refund. */
export interface RefundSituation extends FieldSituation {
  /** ISO 4217, of the deposit. */
  readonly currency: string
  /** How people of the page's language write amounts, BCP 47. */
  readonly locale: string
  /** The most that can go back, a decimal; absent where nothing can. */
  readonly available?: string | undefined
}

/** What can be wrong with how much of a deposit shall go back. */
export type RefundProblems = {
  /** The deposit less its fee is all that can; formatted, with its currency. */
  refundExceedsDeposit: { most: string }
}

/** The fields of a refund, in the order in which a form shows them. */
export function refundFields(
  situation: RefundSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const definitions = [
    field('amount', 10, 'amount', {
      check: text => checkRefundAmount(text, situation),
      isCode: true,
      isGrouped: true,
    }),
    field('details', 10, 'reason', { wording: 'refundReason', check: checkRefundReason }),
  ]
  return formFields(definitions, name => name === 'amount', registry)
}

/**
 * Checks how much of a deposit shall go back, as a person typed it.
 *
 * @example
 * checkRefundAmount('100', { currency: 'AUD', locale: 'en', available: '99.00' }).code // 'refundExceedsDeposit'
 */
export function checkRefundAmount(
  text: string,
  { currency, locale, available }: RefundSituation,
): AmountCheck | Check<RefundProblems> {
  const verdict = checkAmount(text, { currency, locale })
  if (verdict.value === '' || available === undefined) return verdict
  if (compareDecimals(verdict.value, available) < 1) return verdict
  const { value, display } = verdict
  const most = formatAmount(available, { currency, locale, withCode: true })
  return { status: 'invalid', value, display, code: 'refundExceedsDeposit', params: { most } }
}

/** Prose in any language: no page asks for plain letters here, only for no dummies. */
export function checkRefundReason(text: string): Check {
  const verdict = checkPlainText(text)
  if (verdict.code !== 'plainLetters') return verdict
  return { status: 'valid', value: verdict.value, display: verdict.display }
}
