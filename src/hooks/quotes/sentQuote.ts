import type { ApolloClient } from '@apollo/client'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import type { HeldQuote } from './quoteDifference.ts'

/** The quote that was sent last, until it is known that nothing more can come of it. */
export interface SentQuote {
  readonly held: HeldQuote
  /** What it was sent with, as text. */
  readonly details: string
  /** A try with it has no answer: it may have arrived, or arrive late. */
  readonly isDoubtful: boolean
  /** When no late try can be taken any more, in milliseconds by `performance.now()`. */
  readonly overAt: number
}

/** Where one form's sent quote is kept. */
export interface SentQuotes {
  readonly current: () => SentQuote | undefined
  readonly subscribe: (listener: () => void) => () => void
  /** The quote is about to be sent with these details. */
  readonly hold: (details: FormDetails, held: HeldQuote) => void
  /** The quote that was sent with exactly these details; a repeat takes the same. */
  readonly quoteFor: (details: FormDetails) => HeldQuote | undefined
  /** A try without an answer could still be taken by the API. */
  readonly mayArrive: () => boolean
  /** A try was left without an answer. */
  readonly doubt: () => void
  /** The last try was refused or never left, so nothing came of it; of an earlier one something may. */
  readonly undo: () => void
  /**
   * Something was sent before the page was loaded, by a quote that only the page before knew: until that
   * has expired for certain, it may be taken.
   */
  readonly expectEarlier: () => void
  /** Until when that is, by `performance.now()`. */
  readonly earlierOverAt: () => number | undefined
  /** Nothing more can come of it. */
  readonly forget: () => void
  /** What was agreed to last, where the API wouldn't take it. */
  readonly refused: () => HeldQuote | undefined
  /** The API won't take the quote, so nothing more can come of it, and another needs consent. */
  readonly refuse: () => void
  /** There is consent to another, or nothing to send any more. */
  readonly settle: () => void
}

/**
 * The sent quote of the form of that name on this client. It outlives the component, like the movement
 * itself: one that comes back repeats with the same quote.
 */
export function sentQuotesOf(client: ApolloClient, place: string): SentQuotes {
  const places = desks.get(client) ?? new Map<string, SentQuotes>()
  desks.set(client, places)
  const desk = places.get(place) ?? createSentQuotes()
  places.set(place, desk)
  return desk
}

const desks = new WeakMap<ApolloClient, Map<string, SentQuotes>>()

/** Milliseconds that a quote is taken to hold where it doesn't say. */
const usualLife = 120_000

function createSentQuotes(): SentQuotes {
  const listeners = new Set<() => void>()
  let sent: SentQuote | undefined
  let refused: HeldQuote | undefined
  let earlierOverAt: number | undefined
  const begunAt = performance.now()

  function set(next: SentQuote | undefined, refusedNext = refused): void {
    if (next === sent && refusedNext === refused) return
    sent = next
    refused = refusedNext
    for (const listener of listeners) listener()
  }

  return {
    current: () => sent,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    hold(details, held) {
      const { timestamp, expireAt } = held.quote
      const life = Date.parse(expireAt ?? '') - Date.parse(timestamp)
      // Held before now, it is over before this, whatever the clocks say.
      const overAt = performance.now() + (life || usualLife)
      set({ held, details: JSON.stringify(details), isDoubtful: false, overAt })
    },
    quoteFor: details => (sent?.details === JSON.stringify(details) ? sent.held : undefined),
    mayArrive: () => sent?.isDoubtful === true && performance.now() < sent.overAt,
    doubt: () => set(sent && { ...sent, isDoubtful: true }),
    undo() {
      if (!sent?.isDoubtful) set(undefined)
    },
    expectEarlier() {
      earlierOverAt = begunAt + usualLife
      for (const listener of listeners) listener()
    },
    earlierOverAt: () => earlierOverAt,
    forget() {
      earlierOverAt = undefined
      sent = undefined
      for (const listener of listeners) listener()
    },
    refused: () => refused,
    refuse: () => set(undefined, sent?.held),
    settle() {
      refused = undefined
      for (const listener of listeners) listener()
    },
  }
}
