'use client'
import type { QuoteInput } from '../api/documents/operationTypes.ts'
import { type QuotesData, quotesDocument } from '../api/quotesDocument.ts'
import type { Query } from './results.ts'
import { given } from './toInput.ts'
import { useFlashQuery } from './useFlashQuery.ts'
import type { Quote } from './useQuote.ts'

/** Which pairs. */
export interface UseQuotesOptions {
  /** Hundreds in one request may time out. None is as good as null. */
  readonly quotes: readonly QuoteInput[]
}

/** In the order asked; null for a pair that the API has no rate for. */
export type UseQuotesResult = Query<readonly (Quote | null)[]>

/**
 * The rates of many pairs in one request, as they are when the hook is mounted or refreshed. Null
 * asks nothing.
 *
 * @example
 * const quotes = useQuotes({
 *   quotes: [
 *     { fromCurrency: 'AUD', toCurrency: 'USD', size: 1000 },
 *     { fromCurrency: 'AUD', toCurrency: 'EUR', size: 1000 },
 *   ],
 * })
 */
export function useQuotes(options: UseQuotesOptions | null): UseQuotesResult {
  const inputs = (options?.quotes ?? []).map((input, index) => [`q${index}`, given(input)] as const)
  return useFlashQuery(
    quotesDocument(inputs.length),
    inputs.length > 0 ? Object.fromEntries(inputs) : null,
    data => inOrder(data, inputs.length),
    { isOfNow: true },
  )
}

const lists = new WeakMap<QuotesData, readonly (Quote | null)[]>()

/** The same list for the same reply, as from every other hook. */
function inOrder(data: QuotesData, count: number): readonly (Quote | null)[] {
  const known = lists.get(data)
  if (known) return known
  const list = Array.from({ length: count }, (_, index) => data[`q${index}`] ?? null)
  lists.set(data, list)
  return list
}
