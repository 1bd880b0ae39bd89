import { FlashProblem, type FlashProblemKind } from '../../src/api/FlashProblem.ts'
import {
  createQuoteFeed,
  type QuoteFeed,
  type QuoteFeedOptions,
} from '../../src/hooks/quotes/quoteFeed.ts'
import type { QuotesAnswer } from '../../src/hooks/quotes/quoteFeedRequest.ts'
import type { Quote } from '../../src/hooks/useQuote.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'

/** When the tests' clock begins. */
export const start = Date.UTC(2026, 10, 2)

export function quoteOf(bid: number, ask = bid + 0.01, symbol = 'AUDEUR'): Quote {
  return {
    ...{ id: null, bid, ask, symbol, inverted: false, expireAt: null, applicability: null },
    timestamp: '2026-11-02T00:00:00.000Z',
  }
}

export function problemOf(kind: FlashProblemKind, retryAt?: number): FlashProblem {
  return new FlashProblem({ kind, operation: 'quotes', retryAt })
}

/** A feed on a clock that stands still, whose every answer the test gives. */
export interface FeedStage {
  readonly feed: QuoteFeed
  /** When it asked, in milliseconds since the start. */
  readonly asked: readonly number[]
  /** Answers what was asked; throws where nothing was. */
  answer(answer: QuotesAnswer): Promise<void>
  advance(milliseconds: number): void
  readonly now: () => number
}

export function stageFeed(options: Partial<QuoteFeedOptions> = {}): FeedStage {
  const clock = steppedClock(start)
  const asked: number[] = []
  let reply: ((answer: QuotesAnswer) => void) | undefined
  const ask = () => {
    asked.push(clock.now() - start)
    return new Promise<QuotesAnswer>(resolve => {
      reply = resolve
    })
  }
  const feed = createQuoteFeed(ask, {
    ...{ count: 1, interval: 10_000, clock, random: () => 0.5 },
    ...options,
  })
  return {
    feed,
    asked,
    async answer(given) {
      if (!reply) throw new Error('Nothing was asked')
      reply(given)
      reply = undefined
      await Promise.resolve()
      await Promise.resolve()
    },
    advance: milliseconds => clock.advance(milliseconds),
    now: clock.now,
  }
}
