'use client'
import { type RefObject, useEffect, useMemo } from 'react'
import type { QuoteInput } from '../api/documents/operationTypes.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { createQuoteFeed, type QuoteFeed } from './quotes/quoteFeed.ts'
import { askQuotes } from './quotes/quoteFeedRequest.ts'
import { watchPresence } from './wire/presence.ts'
import { given } from './wire/toInput.ts'

/** Which pairs, and how often. */
export interface UseQuoteFeedOptions {
  /** Up to a hundred are one request, more are one after the other. */
  readonly quotes: readonly QuoteInput[]
  /**
   * Milliseconds from one answer to the next asking, a tenth more or less; at least 2,000. Left out, it
   * asks once. Other pairs or another interval begin anew.
   */
  readonly interval?: number | undefined
  /** What shows the rates: while it is out of the window none are asked for. */
  readonly shownIn?: RefObject<Element | null> | undefined
}

/** The feed of these pairs: the same one from render to render while they are the same. */
export type UseQuoteFeedResult = QuoteFeed

/**
 * The rates of many pairs, kept up to date outside Apollo's cache: nothing renders with an answer but what
 * listens to a pair that has changed (`useFeedQuote`).
 *
 * With an `interval` it asks again and again: one request at a time, none while the page is hidden or
 * offline, later after a 429 or another failure. Null asks nothing.
 *
 * @example
 * const feed = useQuoteFeed({
 *   quotes: [{ fromCurrency: 'AUD', toCurrency: 'EUR', size: 1000 }],
 *   interval: 10_000,
 * })
 * const { quote, direction } = useFeedQuote(feed, 0)
 */
export function useQuoteFeed(options: UseQuoteFeedOptions | null): UseQuoteFeedResult {
  const { client } = useFlash()
  const { interval, shownIn } = options ?? {}
  const key = JSON.stringify((options?.quotes ?? []).map(given))
  const feed = useMemo(() => {
    const quotes: readonly QuoteInput[] = JSON.parse(key)
    const ask = askQuotes(client, quotes, interval !== undefined)
    return createQuoteFeed(ask, { count: quotes.length, interval })
  }, [client, key, interval])

  useEffect(() => {
    const leave = interval === undefined ? () => {} : watchPresence(feed, shownIn?.current)
    const stop = feed.start()
    return () => {
      stop()
      leave()
    }
  }, [feed, interval, shownIn])

  return feed
}
