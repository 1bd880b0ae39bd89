import { FlashProblem } from '../../src/api/FlashProblem.ts'
import type { LockedQuote } from '../../src/hooks/quotes/lockedQuote.ts'
import { type HeldQuote, quoteDifference } from '../../src/hooks/quotes/quoteDifference.ts'
import { exchange } from '../../src/money/exchange.ts'

// States as `useLockedQuote` gives them, at moments that a story can't wait for.

/** What a rate is held for. */
export const order = {
  fromCurrency: 'AUD',
  toCurrency: 'EUR',
  size: '1000.00',
  currency: 'AUD',
  applicability: 'CONVERSION',
} as const

type Order = Omit<typeof order, 'size' | 'currency'> & { size: string; currency: string }

const actions = { lock() {}, release() {}, take: () => undefined }

/** A quote of a rate, and what changes hands by it. */
export function held(rate: number, by: Order = order, ago = 0): HeldQuote {
  const now = Date.now() - ago
  const quote = {
    id: `5f${String(rate).replace('.', '').padStart(22, '0')}`,
    bid: rate,
    ask: rate * 1.02,
    symbol: `${by.fromCurrency}${by.toCurrency}`,
    inverted: false,
    timestamp: new Date(now).toISOString(),
    expireAt: new Date(now + 120_000).toISOString(),
    applicability: by.applicability,
  } as const
  return { quote, amounts: exchange(by, quote) }
}

/** Held, with so many seconds left of its two minutes. */
export function locked(seconds: number, by: Order = order): LockedQuote {
  const expiresAt = Date.now() + seconds * 1000
  const quote = held(0.5598, by, 120_000 - seconds * 1000)
  return { ...actions, ...quote, status: 'locked', expiresAt }
}

/** Over; without a new one if there is a problem. */
export function expired(problem?: FlashProblem, isRenewing = false): LockedQuote {
  const lapsed = held(0.5598, order, 130_000)
  return { ...actions, ...lapsed, status: 'expired', isRenewing, renew() {}, problem }
}

/** A new quote beside 0.55980, both for the same order. */
export function changed(rate: number, by: Order = order, rateBefore = 0.5598): LockedQuote {
  const before = held(rateBefore, by, 130_000)
  const after = held(rate, by)
  return {
    ...actions,
    ...after,
    status: 'changed',
    expiresAt: Date.now() + 120_000,
    before,
    difference: quoteDifference(before, after),
    agree() {},
  }
}

export function unavailable(): LockedQuote {
  return { ...actions, status: 'unavailable' }
}

export function offline(): FlashProblem {
  return new FlashProblem({ kind: 'offline', operation: 'quote' })
}
