/** What is told of one change: the payload of a webhook. Nothing in it is trusted but its shape. */
export interface LiveEvent {
  /** Such as `withdrawal_completed`. */
  readonly event: string
  /** Of the entity that changed: 24 letters and digits. */
  readonly id: string
  /** When it happened; ISO 8601. */
  readonly eventScheduledAt?: string | undefined
  readonly [field: string]: unknown
}

/** Whether events come: not yet, as they happen, or not at the moment. */
export type LiveConnection = 'connecting' | 'open' | 'lost'

/** Hears how the connection is; `hasMissed`: events were lost for good since it was last open. */
export type ConnectionListener = (connection: LiveConnection, hasMissed?: boolean) => void

/**
 * Where events come from: a sandbox, `createEventStream`, or an object of yours. One that says nothing
 * of its connection counts as open.
 */
export interface LiveSource {
  /** Gives a function that ends the listening. */
  subscribe(onEvent: (event: LiveEvent) => void, onConnection?: ConnectionListener): () => void
}

/** The event in what arrived; undefined where it isn't one. */
export function readLiveEvent(value: unknown): LiveEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { event, id, eventScheduledAt } = value as Record<string, unknown>
  const isDated = eventScheduledAt === undefined || typeof eventScheduledAt === 'string'
  if (typeof event !== 'string' || typeof id !== 'string' || !isDated) return undefined
  return /^[\da-z]{24}$/i.test(id) ? (value as LiveEvent) : undefined
}
