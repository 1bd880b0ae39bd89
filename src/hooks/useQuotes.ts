'use client'
import { useSyncExternalStore } from 'react'
import type { QuoteInput } from '../api/documents/operationTypes.ts'
import type { QuoteFeed } from './quotes/quoteFeed.ts'
import type { Query } from './results.ts'
import type { Quote } from './useQuote.ts'
import { useQuoteFeed } from './useQuoteFeed.ts'

/** Which pairs, and how often. */
export interface UseQuotesOptions {
  /** Up to a hundred are one request, more are one after the other. None is as good as null. */
  readonly quotes: readonly QuoteInput[]
  /**
   * Milliseconds from one answer to the next asking, a tenth more or less; at least 2,000. It waits while
   * the page is hidden or offline, and longer after a 429. Left out, it asks once.
   */
  readonly interval?: number | undefined
}

/** In the order asked; null for a pair that the API has no rate for. */
export type UseQuotesResult = Query<readonly (Quote | null)[]>

/**
 * The rates of many pairs in one request, as they are when the hook is mounted or refreshed, or every
 * `interval`. Null asks nothing. Renders with each answer: for cells that render by themselves take
 * `useQuoteFeed`.
 *
 * @example
 * const quotes = useQuotes({
 *   quotes: [
 *     { fromCurrency: 'AUD', toCurrency: 'USD', size: 1000 },
 *     { fromCurrency: 'AUD', toCurrency: 'EUR', size: 1000 },
 *   ],
 *   interval: 10_000,
 * })
 */
export function useQuotes(options: UseQuotesOptions | null): UseQuotesResult {
  const feed = useQuoteFeed(options)
  const state = useSyncExternalStore(feed.subscribeAll, feed.state, feed.state)
  return feed.count === 0 ? { status: 'idle' } : queryOf(state, feed.refresh)
}

function queryOf(
  { quotes, isAsking, problem }: ReturnType<QuoteFeed['state']>,
  refresh: () => void,
): UseQuotesResult {
  if (quotes) {
    return {
      status: 'ready',
      data: quotes,
      isRefreshing: isAsking,
      refresh,
      ...(problem && { refreshProblem: problem }),
    }
  }
  if (!problem || isAsking) return { status: 'loading' }
  return { status: 'failed', problem, retry: refresh }
}
