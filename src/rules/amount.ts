import type { Check, Verdict } from '../accounts/check.ts'
import type { AmountProblem, AmountProblems as TextProblems } from '../money/amountProblems.ts'
import { addDecimals, compareDecimals, type Decimal, subtractDecimals } from '../money/decimal.ts'
import { formatAmount } from '../money/formatAmount.ts'
import { minorUnitsOf } from '../money/minorUnits.ts'
import { type ParseAmountOptions, parseAmount } from '../money/parseAmount.ts'
import { separatorsOf } from '../money/separators.ts'

/** What can be wrong with an amount; amounts in the params are formatted, with their currency. */
export type AmountProblems = TextProblems & {
  amountExceedsBalance: { amount: string; available: string }
  /** The balance may cover the amount, but not the fee as well. */
  amountAndFeeExceedBalance: { amount: string; fee: string; total: string; available: string }
}

/** The code of what is wrong with an amount. */
export type AmountCode = keyof AmountProblems

/** The verdict on an amount; `value` is empty for a text that is none. */
export type AmountCheck = Check<AmountProblems>

/** What an amount is checked by. */
export interface CheckAmountOptions extends ParseAmountOptions {
  /** What the balance holds; without it no amount is too large. */
  readonly available?: Decimal | undefined
  /** What is charged to the same balance on top. */
  readonly fee?: Decimal | undefined
}

/**
 * Checks an amount as a person typed or pasted it. What the balance doesn't cover is `invalid`, as the
 * API refuses it; that the fee counts too is inferred.
 *
 * @example
 * checkAmount('1,234.5', { locale: 'en', currency: 'AUD' }).value // '1234.50'
 * checkAmount('1,23', { locale: 'en', currency: 'AUD' }).code // 'amountSeparator'
 */
export function checkAmount(text: string, options: CheckAmountOptions): AmountCheck {
  const typed = text.trim()
  if (typed === '') return { status: 'empty', value: '', display: '' }
  const parsed = parseAmount(typed, options)
  if (parsed.value === undefined) return { value: '', display: typed, ...verdictOn(parsed) }
  const { value, display } = parsed
  return { value, display, ...coverOf(value, options) }
}

/**
 * Checks an amount as the kit keeps it (`1234.50`), whatever the locale; what isn't kept so is checked
 * as if it had been typed.
 */
export function checkAmountValue(value: string, options: CheckAmountOptions): AmountCheck {
  return checkAmount(amountText(value, options.locale), options)
}

/** A kept amount as it would be typed, without groups; anything else as it is. */
export function amountText(value: string, locale: string): string {
  return /^\d+\.\d+$/.test(value) ? value.replace('.', separatorsOf(locale).decimal) : value
}

/** The most that a balance gives after the fee, in its currency's decimals; undefined for nothing. */
export function largestAmount({
  currency,
  available,
  fee = 0,
}: Pick<CheckAmountOptions, 'currency' | 'available' | 'fee'>): string | undefined {
  if (available === undefined) return undefined
  const [whole = '', decimals = ''] = subtractDecimals(available, fee).split('.')
  const digits = minorUnitsOf(currency)
  // Cut, not rounded: half a cent isn't there to be given.
  const most = digits ? `${whole}.${decimals.slice(0, digits).padEnd(digits, '0')}` : whole
  return compareDecimals(most, 0) > 0 ? most : undefined
}

function verdictOn({ code, params, isUnfinished }: AmountProblem): Verdict<AmountProblems> {
  const status = isUnfinished ? 'incomplete' : 'invalid'
  return { status, code, params } as Verdict<AmountProblems>
}

function coverOf(
  value: string,
  { available, fee = 0, ...options }: CheckAmountOptions,
): Verdict<AmountProblems> {
  const total = addDecimals(value, fee)
  if (available === undefined || compareDecimals(total, available) < 1) return { status: 'valid' }
  const written = (amount: Decimal) => formatAmount(amount, { ...options, withCode: true })
  const params = { amount: written(value), available: written(available) }
  if (compareDecimals(fee, 0) < 1) {
    return { status: 'invalid', code: 'amountExceedsBalance', params }
  }
  const withFee = { ...params, fee: written(fee), total: written(total) }
  return { status: 'invalid', code: 'amountAndFeeExceedBalance', params: withFee }
}
