import type { LockedQuoteState } from '../../hooks/quotes/lockedQuote.ts'
import type { QuoteDifference } from '../../hooks/quotes/quoteDifference.ts'
import type { quoteLockWords } from '../../messages/en/quoteLock.ts'
import type { Translator } from '../../messages/translator.ts'
import { compareDecimals } from '../../money/decimal.ts'
import { formatAmount } from '../../money/formatAmount.ts'

interface Comparison {
  readonly lock: Extract<LockedQuoteState, { status: 'changed' }>
  readonly fromCurrency: string
  readonly toCurrency: string
}

/** Better or worse for who pays, and by how much, in a sentence. */
export function verdictText(
  { lock, fromCurrency, toCurrency }: Comparison,
  { text, locale }: Translator<keyof typeof quoteLockWords>,
): string {
  const { verdict, fromAmount, toAmount } = lock.difference
  if (verdict === 'same') return text('quoteLock.same')
  const isArriving = compareDecimals(toAmount, 0) !== 0
  const amount = formatAmount((isArriving ? toAmount : fromAmount).replace('-', ''), {
    currency: isArriving ? toCurrency : fromCurrency,
    locale,
    withCode: true,
  })
  return text(`quoteLock.${verdict}.${isArriving ? 'arrives' : 'pay'}`, { amount: ltr(amount) })
}

/** A difference of amounts with its sign; undefined where there is none. */
export function signedAmount(value: string, currency: string, locale: string): string | undefined {
  const sign = compareDecimals(value, 0)
  if (sign === 0) return undefined
  const amount = formatAmount(value, { currency, locale, withCode: true })
  return sign > 0 ? `+${amount}` : amount
}

/** A difference of rates with its sign; undefined where there is none, or none can be told. */
export function signedRate(
  rate: QuoteDifference['rate'],
  write: (decimal: string) => string,
): string | undefined {
  if (rate === null || compareDecimals(rate, 0) === 0) return undefined
  return compareDecimals(rate, 0) > 0 ? `+${write(rate)}` : write(rate)
}

/** Keeps sign, figures and code in order within a sentence that runs from right to left. */
function ltr(text: string): string {
  return `\u2066${text}\u2069`
}
