import { FlashProblem } from '../../api/FlashProblem.ts'
import { type Exchanged, exchange } from '../../money/exchange.ts'
import type { LockedQuote, LockedQuoteActions, LockedQuoteState } from './lockedQuote.ts'
import { createHoldWatch } from './lockedQuoteHold.ts'
import type { LockedQuoteOrder, TradeableQuote } from './lockedQuoteRequest.ts'
import { quoteDifference } from './quoteDifference.ts'
import type { ServerClock } from './serverClock.ts'

/** What holding a rate for one order needs. */
export interface LockedQuoteSource {
  /** Null while there is nothing that a rate could be held for. */
  readonly order: LockedQuoteOrder | null
  readonly clock: ServerClock
  /** Has a rate held, and sets the clock by the reply. */
  readonly requestLock: (
    order: LockedQuoteOrder,
    signal: AbortSignal,
  ) => Promise<TradeableQuote | null>
  /** Sets the clock by a reply, and nothing else. */
  readonly requestTime: (order: LockedQuoteOrder, signal: AbortSignal) => Promise<void>
}

/** One order's rate, as `useSyncExternalStore` wants it. */
export interface LockedQuoteStore {
  /** Watches the clock while somebody listens. */
  readonly subscribe: (listener: () => void) => () => void
  readonly snapshot: () => LockedQuote
}

interface Held {
  readonly quote: TradeableQuote
  readonly amounts: Exchanged
}

/** The states of `LockedQuote`, without what can be done in them. */
type State =
  | { readonly status: 'idle' | 'locking' | 'unavailable' }
  | ({ readonly status: 'locked'; readonly expiresAt: number } & Held)
  | ({
      readonly status: 'expired'
      readonly isRenewing: boolean
      readonly problem?: FlashProblem
    } & Held)
  | ({ readonly status: 'changed'; readonly expiresAt: number; readonly before: Held } & Held)
  | { readonly status: 'failed'; readonly problem: FlashProblem }

/** The life of a held rate, without React. */
export function createLockedQuoteStore(source: LockedQuoteSource): LockedQuoteStore {
  const { order } = source
  const listeners = new Set<() => void>()
  const hold = createHoldWatch({
    clock: source.clock,
    requestTime: async signal => {
      if (order) await source.requestTime(order, signal)
    },
    onMove(expiresAt) {
      if (isHeld(state)) become({ ...state, expiresAt })
    },
    onEnd: expire,
  })
  const actions: LockedQuoteActions = { lock, release, take }
  /** What was agreed to last: nothing takes its place without being agreed to. */
  let agreed: Held | undefined
  let underWay: AbortController | undefined
  let state: State = { status: 'idle' }
  let snapshot = snapshotOf(state)

  function snapshotOf(next: State): LockedQuote {
    return { ...actions, ...withOwnActions(next, { renew: lock, retry: lock, agree }) }
  }

  function become(next: State): void {
    state = next
    snapshot = snapshotOf(next)
    if (isHeld(next) && listeners.size > 0) hold.start(next.quote.expireAt, next.expiresAt)
    else hold.stop()
    for (const listener of listeners) listener()
  }

  function lock(): void {
    if (!order || underWay || isHeld(state)) return
    const turn = new AbortController()
    underWay = turn
    become(agreed ? { status: 'expired', ...agreed, isRenewing: true } : { status: 'locking' })
    source
      .requestLock(order, turn.signal)
      .then(quote => afterAnswer(quote, order, agreed, hold.endOf))
      .catch((error: unknown) => afterFailure(error, agreed))
      .then(next => {
        if (underWay !== turn) return
        underWay = undefined
        if (next.status === 'locked') agreed = { quote: next.quote, amounts: next.amounts }
        become(next)
      })
  }

  function expire(): void {
    if (isHeld(state) && agreed) become({ status: 'expired', ...agreed, isRenewing: false })
  }

  function release(): void {
    underWay?.abort()
    underWay = undefined
    agreed = undefined
    if (state.status !== 'idle') become({ status: 'idle' })
  }

  function take(): TradeableQuote | undefined {
    if (state.status !== 'locked') return undefined
    if (hold.isSure(state.quote.expireAt)) return state.quote
    expire()
    return undefined
  }

  function agree(): void {
    if (state.status !== 'changed') return
    const { quote, amounts, expiresAt } = state
    if (hold.isSure(quote.expireAt)) {
      agreed = { quote, amounts }
      become({ status: 'locked', quote, amounts, expiresAt })
    } else {
      expire()
    }
  }

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      if (isHeld(state)) hold.start(state.quote.expireAt, state.expiresAt)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) hold.stop()
      }
    },
  }
}

const operation = 'quote'

/** A new quote; without one that was agreed to before, asking for it was agreeing. */
function afterAnswer(
  quote: TradeableQuote | null,
  order: LockedQuoteOrder,
  agreed: Held | undefined,
  endOf: (expireAt: string) => number | undefined,
): State {
  if (!quote) return { status: 'unavailable' }
  const held: Held = { quote, amounts: exchange(order, quote) }
  const expiresAt = endOf(quote.expireAt)
  if (expiresAt === undefined) throw new FlashProblem({ kind: 'timeout', operation })
  return agreed
    ? { status: 'changed', ...held, expiresAt, before: agreed }
    : { status: 'locked', ...held, expiresAt }
}

function afterFailure(error: unknown, agreed: Held | undefined): State {
  const problem = FlashProblem.is(error)
    ? error
    : new FlashProblem({ kind: 'server', operation, cause: error })
  return agreed
    ? { status: 'expired', ...agreed, isRenewing: false, problem }
    : { status: 'failed', problem }
}

function isHeld(state: State): state is Extract<State, { status: 'locked' | 'changed' }> {
  return state.status === 'locked' || state.status === 'changed'
}

function withOwnActions(
  state: State,
  { renew, retry, agree }: Record<'renew' | 'retry' | 'agree', () => void>,
): LockedQuoteState {
  switch (state.status) {
    case 'expired':
      return { ...state, renew }
    case 'changed':
      return { ...state, agree, difference: quoteDifference(state.before, state) }
    case 'failed':
      return { ...state, retry }
    case 'locked':
      return state
    default:
      return { status: state.status }
  }
}
