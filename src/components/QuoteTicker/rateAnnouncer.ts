import type { QuoteFeed } from '../../hooks/quotes/quoteFeed.ts'
import { rateText } from '../../money/formatRate.ts'
import { type CurrencyPair, pairOfSymbol, pairText } from './currencyPairs.ts'
import { standingOf } from './feedStanding.ts'
import type { QuoteFormats } from './quoteFormats.ts'

/** Milliseconds between what a ticker says of itself. */
export const quietTime = 30_000
const mostMovers = 3
const mostRead = 20

/** Finds the words for a screen reader; times are milliseconds since 1970. */
export interface RateAnnouncer {
  /**
   * What there is to say of itself now: the pairs that moved most since it last spoke, or that no new rates
   * come. Nothing where it spoke less than 30 seconds ago, or nothing has changed.
   */
  news(now: number): string | undefined
  /** All rates as they stand, which is then the last that was said. */
  readOut(now: number): string
  /** When there may be more to say without another answer; undefined while there is none. */
  due(): number | undefined
}

export function createRateAnnouncer(
  feed: QuoteFeed,
  pairs: readonly CurrencyPair[],
  formats: QuoteFormats,
): RateAnnouncer {
  const { words, marks } = formats
  const said = new Float64Array(pairs.length).fill(Number.NaN)
  let spokeAt: number | undefined
  let hasToldOfAge = false

  function middle(index: number): number {
    const { quote } = feed.quoteAt(index)
    return quote ? quote.bid + quote.ask : Number.NaN
  }

  function remember(now: number): void {
    spokeAt = now
    for (let index = 0; index < pairs.length; index += 1) said[index] = middle(index)
  }

  function sentence(key: 'moved.up' | 'moved.down' | 'said.rate', index: number): string {
    const { quote } = feed.quoteAt(index)
    const pair = pairText(pairOfSymbol(quote?.symbol, pairs[index] as CurrencyPair))
    if (!quote) return words.text('quoteTicker.said.none', { pair })
    const [bid, ask] = [rateText(quote.bid, marks), rateText(quote.ask, marks)]
    return words.text(`quoteTicker.${key}`, { pair, bid, ask })
  }

  function movers(): readonly string[] {
    const moved = [...said.keys()]
      .map(index => ({ index, share: middle(index) / (said[index] ?? 0) - 1 }))
      .filter(({ share }) => share !== 0 && !Number.isNaN(share))
      .sort((one, other) => Math.abs(other.share) - Math.abs(one.share))
    const most = moved.slice(0, mostMovers).sort((one, other) => one.index - other.index)
    const others = moved.length - most.length
    return [
      ...most.map(({ index, share }) => sentence(share > 0 ? 'moved.up' : 'moved.down', index)),
      ...(others > 0 ? [words.text('quoteTicker.moved.others', { count: others })] : []),
    ]
  }

  function isOver(now: number): boolean {
    return spokeAt !== undefined && now - spokeAt >= quietTime
  }

  return {
    news(now) {
      const { updatedAt, isStale } = feed.state()
      if (updatedAt === undefined) return undefined
      if (spokeAt === undefined) remember(now) // What the table shows first is there to be read.
      if (!isStale) hasToldOfAge = false
      if (!isOver(now)) return undefined
      if (isStale) {
        // Of a pause the person knows: they made it.
        const isNews = !hasToldOfAge && standingOf(feed.state()) !== 'paused'
        const text = isNews ? ageSentence(feed, formats) : undefined
        hasToldOfAge = true
        if (text) spokeAt = now
        return text
      }
      const text = movers().join(' ')
      if (text) remember(now)
      return text || undefined
    },
    readOut(now) {
      remember(now)
      const { isStale, updatedAt } = feed.state()
      hasToldOfAge = isStale
      const rest = pairs.length - mostRead
      return [
        updatedAt === undefined ? words.text('quoteTicker.coming') : ageSentence(feed, formats),
        words.text('quoteTicker.indicative'),
        ...pairs.slice(0, mostRead).map((_, index) => sentence('said.rate', index)),
        ...(rest > 0 ? [words.text('quoteTicker.said.more', { count: rest })] : []),
      ]
        .filter(Boolean)
        .join(' ')
    },
    due: () =>
      feed.state().isStale && !hasToldOfAge && spokeAt !== undefined
        ? spokeAt + quietTime
        : undefined,
  }
}

/** Why the rates are old, and since when; empty where they are not. */
function ageSentence(feed: QuoteFeed, { words, second }: QuoteFormats): string {
  const { updatedAt = 0, problem } = feed.state()
  const standing = standingOf(feed.state())
  if (standing === 'coming' || standing === 'live') return ''
  const until = second(problem?.retryAt ?? 0)
  return words.text(`quoteTicker.${standing}`, { time: second(updatedAt), until })
}
