'use client'
import { useCallback, useSyncExternalStore } from 'react'
import type { QuoteFeed } from './quotes/quoteFeed.ts'
import type { FeedQuote } from './quotes/quoteFeedCells.ts'

/** The rate of a pair, the one before it, which way it moved, and its movement so far. */
export type UseFeedQuoteResult = FeedQuote

/**
 * One pair of a feed, by its place in the feed's list; renders only when that pair's rate changes.
 *
 * @example
 * const { quote, direction } = useFeedQuote(feed, 0)
 */
export function useFeedQuote(feed: QuoteFeed, index: number): UseFeedQuoteResult {
  const subscribe = useCallback(
    (listener: () => void) => feed.subscribe(index, listener),
    [feed, index],
  )
  const read = () => feed.quoteAt(index)
  return useSyncExternalStore(subscribe, read, read)
}
