import type { FlashProblem } from '../../api/FlashProblem.ts'
import type { Exchanged } from '../../money/exchange.ts'
import type { Quote } from '../useQuote.ts'
import type { HeldQuote, QuoteDifference } from './quoteDifference.ts'

/** Where a rate that is to be held stands. */
export type LockedQuoteState =
  | { readonly status: 'idle' }
  | { readonly status: 'locking' }
  | {
      /** Held, and agreed to: by asking for it, or by `agree`. */
      readonly status: 'locked'
      readonly quote: Quote
      readonly amounts: Exchanged
      /**
       * When it ends by the API's clock, in milliseconds since 1970 as this device is set now. Changes
       * when the device is set anew.
       */
      readonly expiresAt: number
    }
  | {
      /** What was agreed to last, and is no longer promised. */
      readonly status: 'expired'
      readonly quote: Quote
      readonly amounts: Exchanged
      /** Asks for a new quote, which has to be agreed to. Never called by itself. */
      readonly renew: () => void
      readonly isRenewing: boolean
      /** Why there is no new quote yet. */
      readonly problem?: FlashProblem | undefined
    }
  | {
      /** A new quote is held that nobody has agreed to, even where it is the same as before. */
      readonly status: 'changed'
      readonly quote: Quote
      readonly amounts: Exchanged
      /** As of `locked`, for the new quote. */
      readonly expiresAt: number
      /** What was agreed to last. */
      readonly before: HeldQuote
      readonly difference: QuoteDifference
      /** The person takes the new quote, or finds it expired meanwhile. */
      readonly agree: () => void
    }
  | {
      readonly status: 'failed'
      readonly problem: FlashProblem
      readonly retry: () => void
    }
  /** The API has no rate for the pair now. */
  | { readonly status: 'unavailable' }

/** What can be done in every state. */
export interface LockedQuoteActions {
  /**
   * Asks the API to hold a rate, once a press. Does nothing while one is asked for or held; after
   * expiry it is `renew`, and so it is wherever another quote was agreed to before.
   */
  readonly lock: () => void
  /** Lets go of everything, what was agreed to too. */
  readonly release: () => void
  /**
   * The quote to send with, only in `locked` and only if the API's clock can't have passed its end.
   * Otherwise undefined, and the state is `expired` where it was `locked`.
   */
  readonly take: () => Quote | undefined
}

/** A held rate, from which no money goes but by one that was agreed to and still holds. */
export type LockedQuote = LockedQuoteActions & LockedQuoteState
