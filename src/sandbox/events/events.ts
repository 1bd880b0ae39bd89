import type { Clock } from '../clock/clock.ts'
import type { Random } from '../random.ts'

/** What a webhook tells: the payload, to the letter of the documentation. */
export interface WebhookEvent {
  /** Such as `withdrawal_completed`. */
  readonly event: string
  /** ISO 8601. */
  readonly eventScheduledAt: string
  /** Of the entity that changed. */
  readonly id: string
  readonly [field: string]: unknown
}

/** An event on its way. */
export interface EmittedEvent {
  /** The same at every attempt to deliver it: the header `flashfx-request-id`. */
  readonly requestId: string
  readonly payload: WebhookEvent
  /** Where the transaction asked to be told, beside the account's own webhooks. */
  readonly callbackUri?: string | undefined
}

export type EventListener = (event: EmittedEvent) => void

/** Tells whoever listens. */
export interface Events {
  /** `eventScheduledAt` is added; what is null or undefined is left out, as the API does. */
  emit(
    payload: { readonly event: string; readonly id: string; readonly [field: string]: unknown },
    callbackUri?: string | null,
  ): void
  /** Gives a function that ends the listening. */
  subscribe(listener: EventListener): () => void
  /** Every event so far, oldest first; a new list with each. */
  readonly log: readonly WebhookEvent[]
}

export function createEvents(clock: Clock, random: Random): Events {
  const listeners = new Set<EventListener>()
  let log: readonly WebhookEvent[] = []

  return {
    get log() {
      return log
    },
    emit({ event, id, ...fields }, callbackUri) {
      const eventScheduledAt = new Date(clock.now()).toISOString()
      const given = Object.entries(fields).filter(([, value]) => value != null)
      const payload = { event, eventScheduledAt, id, ...Object.fromEntries(given) }
      log = [...log, payload]
      const emitted = { requestId: random.hex(24), payload, ...(callbackUri && { callbackUri }) }
      for (const listener of [...listeners]) listener(emitted)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
