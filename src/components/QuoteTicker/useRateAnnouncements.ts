'use client'
import { type RefObject, useEffect, useRef } from 'react'
import type { QuoteFeed } from '../../hooks/quotes/quoteFeed.ts'
import type { CurrencyPair } from './currencyPairs.ts'
import type { QuoteFormats } from './quoteFormats.ts'
import { createRateAnnouncer } from './rateAnnouncer.ts'

/** Milliseconds after which the region is emptied, or a reader that walks the page would meet it. */
const heard = 5_000

/** A polite live region that speaks of a feed at most every 30 seconds, and whenever it is asked. */
export function useRateAnnouncements(
  feed: QuoteFeed,
  pairs: readonly CurrencyPair[],
  formats: QuoteFormats,
): { region: RefObject<HTMLSpanElement | null>; readOut: () => void } {
  const region = useRef<HTMLSpanElement>(null)
  const read = useRef(() => {})

  useEffect(() => {
    const announcer = createRateAnnouncer(feed, pairs, formats)
    let emptying: ReturnType<typeof setTimeout> | undefined
    let later: ReturnType<typeof setTimeout> | undefined

    function say(text: string | undefined): void {
      if (!text) return
      region.current?.replaceChildren(text)
      clearTimeout(emptying)
      emptying = setTimeout(() => region.current?.replaceChildren(), heard)
    }
    function listen(): void {
      if (feed.state().isAsking) return
      say(announcer.news(Date.now()))
      clearTimeout(later)
      const due = announcer.due()
      if (due !== undefined) later = setTimeout(listen, Math.max(0, due - Date.now()))
    }

    read.current = () => say(announcer.readOut(Date.now()))
    listen()
    const leave = feed.subscribeAll(listen)
    return () => {
      leave()
      clearTimeout(emptying)
      clearTimeout(later)
    }
  }, [feed, pairs, formats])

  return { region, readOut: () => read.current() }
}
