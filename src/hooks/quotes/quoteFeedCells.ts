import type { Quote } from '../useQuote.ts'
import { addPoint, clearHistory, createHistory, type QuoteHistory } from './quoteFeedHistory.ts'

/** What a feed knows of one pair; another object once its rate has changed, and not before. */
export interface FeedQuote {
  /** Null where the API has no rate for the pair; undefined until the first answer. */
  readonly quote: Quote | null | undefined
  /** The rate before this one. */
  readonly previous: Quote | undefined
  /** Which way its middle moved with its last change; undefined before the first. */
  readonly direction: 'up' | 'down' | undefined
  /** Kept up to date in place, also by an answer that changed nothing. */
  readonly history: QuoteHistory
}

/** The pairs of a feed, each with those who listen to it alone. */
export interface FeedCells {
  at(index: number): FeedQuote
  listen(index: number, listener: () => void): () => void
  /** Takes an answer over and tells those whose pair has changed. */
  take(quotes: readonly (Quote | null | undefined)[], now: number): void
}

export function createCells(count: number): FeedCells {
  const cells = Array.from({ length: count }, empty)
  const listeners = cells.map(() => new Set<() => void>())
  return {
    at: index => cells[index] ?? nothing,
    listen(index, listener) {
      listeners[index]?.add(listener)
      return () => void listeners[index]?.delete(listener)
    },
    take(quotes, now) {
      quotes.forEach((quote, index) => {
        const cell = cells[index]
        if (quote === undefined || !cell) return
        const next = moved(cell, quote, now)
        if (next === cell) return
        cells[index] = next
        for (const listener of listeners[index] ?? []) listener()
      })
    },
  }
}

function empty(): FeedQuote {
  return { quote: undefined, previous: undefined, direction: undefined, history: createHistory() }
}

const nothing = empty()

function moved(cell: FeedQuote, quote: Quote | null, now: number): FeedQuote {
  const { quote: before, history } = cell
  if (!quote) return before === null ? cell : { ...cell, quote, previous: before }
  const isSame = before?.symbol === quote.symbol
  if (!isSame) clearHistory(history)
  const change = isSame ? quote.bid + quote.ask - before.bid - before.ask : 0
  addPoint(history, (quote.bid + quote.ask) / 2, now)
  if (isSame && quote.bid === before.bid && quote.ask === before.ask) return cell
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : isSame ? cell.direction : undefined
  return { quote, previous: before ?? undefined, direction, history }
}
