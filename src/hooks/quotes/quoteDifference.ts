import { compareDecimals, subtractDecimals } from '../../money/decimal.ts'
import type { Exchanged } from '../../money/exchange.ts'
import type { Quote } from '../useQuote.ts'

/** A promise of the API's, and what changes hands by it. */
export interface HeldQuote {
  readonly quote: Quote
  readonly amounts: Exchanged
}

/** What a new quote changes; decimals with a sign where they fall, in the currency of each. */
export interface QuoteDifference {
  /** For who pays: more arrives or less leaves, or the other way round. Judged by the amounts. */
  readonly verdict: 'better' | 'worse' | 'same'
  /** Of the symbol; null where the two quotes have other symbols and can't be compared. */
  readonly rate: string | null
  readonly fromAmount: string
  readonly toAmount: string
}

/** The new less the old, exactly. Both must be of the same order. */
export function quoteDifference(before: HeldQuote, after: HeldQuote): QuoteDifference {
  const isComparable = before.quote.symbol === after.quote.symbol
  const fromAmount = subtractDecimals(after.amounts.fromAmount, before.amounts.fromAmount)
  const toAmount = subtractDecimals(after.amounts.toAmount, before.amounts.toAmount)
  const gain = compareDecimals(toAmount, 0) || compareDecimals(0, fromAmount)
  return {
    verdict: gain === 0 ? 'same' : gain > 0 ? 'better' : 'worse',
    rate: isComparable ? subtractDecimals(after.amounts.rate, before.amounts.rate) : null,
    fromAmount,
    toAmount,
  }
}
