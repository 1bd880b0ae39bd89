'use client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import { useLockedQuote } from '../useLockedQuote.ts'
import { lockAfterRefusal } from './exchangeConsent.ts'
import { type Applicability, orderOf } from './exchangeOrder.ts'
import type { LockedQuote } from './lockedQuote.ts'
import type { LockedQuoteOrder } from './lockedQuoteRequest.ts'
import type { HeldQuote } from './quoteDifference.ts'
import type { SentQuotes } from './sentQuote.ts'

/** The rate of a review. */
export interface ReviewRate {
  /** What is looked over; absent while the form is filled in. */
  readonly order: LockedQuoteOrder | undefined
  /**
   * The rate, asked for when the review begins. `submit` sends in `locked` alone; in `expired`, `failed`
   * and `unavailable` it asks for a rate, in `changed` it waits for `agree`.
   */
  readonly lock: LockedQuote
  /** What `submit` sends, or sent, while nobody knows what became of it: a repeat keeps its quote. */
  readonly sent: HeldQuote | undefined
  /**
   * A try that was sent with other details may still arrive; no rate is asked for until it can't, in
   * milliseconds since 1970 as this device is set now.
   */
  readonly waitsUntil: number | undefined
  /** Lets go of what is held, which the API won't take. */
  readonly release: () => void
}

/**
 * Has a rate held for what is looked over, as soon as it is and nothing sent earlier can arrive any
 * more.
 *
 * @param reviewed undefined while nothing is looked over
 */
export function useReviewRate(
  desk: SentQuotes,
  reviewed: FormDetails | undefined,
  applicability: Applicability,
): ReviewRate {
  const last = useSyncExternalStore(desk.subscribe, desk.current, nothing)
  const refused = useSyncExternalStore(desk.subscribe, desk.refused, nothing)
  const order = reviewed && orderOf(reviewed, applicability)
  const lock = useLockedQuote(order ?? null)
  const sent = reviewed && desk.quoteFor(reviewed)
  const earlierOverAt = useSyncExternalStore(desk.subscribe, desk.earlierOverAt, nothing)
  const overAt = reviewed && !sent ? (last?.overAt ?? earlierOverAt) : undefined
  const waitsUntil = useMemo(
    () => (overAt === undefined ? undefined : Date.now() + overAt - performance.now()),
    [overAt],
  )

  // The press that led to the review asked for it.
  const isWanted = order !== undefined && !sent && overAt === undefined && !refused
  useEffect(() => {
    if (isWanted && lock.status === 'idle') lock.lock()
  }, [isWanted, lock])
  useEffect(() => {
    if (!reviewed) desk.settle()
  }, [reviewed, desk])
  useEffect(() => {
    if (overAt === undefined) return
    // Each second, as timers are late after a sleep.
    const timer = setInterval(() => {
      if (performance.now() >= overAt) desk.forget()
    }, 1000)
    return () => clearInterval(timer)
  }, [overAt, desk])

  return {
    order,
    lock: refused ? lockAfterRefusal(lock, refused, desk.settle) : lock,
    sent,
    waitsUntil,
    release: lock.release,
  }
}

function nothing(): undefined {
  return undefined
}
