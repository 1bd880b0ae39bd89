import type { LockedQuoteState } from '../../hooks/quotes/lockedQuote.ts'

/** A new quote that nobody has agreed to. */
export interface ChangedQuoteProps {
  readonly lock: Extract<LockedQuoteState, { status: 'changed' }>
  readonly fromCurrency: string
  readonly toCurrency: string
}
