import type { FlashProblem } from '../../api/FlashProblem.ts'
import type { Quote } from '../useQuote.ts'
import { createCells, type FeedCells, type FeedQuote } from './quoteFeedCells.ts'
import { createPace, leastInterval } from './quoteFeedPace.ts'
import type { AskQuotes } from './quoteFeedRequest.ts'

/** Why a feed doesn't ask: a person paused it, nobody can see it, or there is no network. */
export type HoldReason = 'person' | 'hidden' | 'offscreen' | 'offline'

/** Where a feed takes its time from. */
export interface FeedClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back once; gives a function that calls it off. */
  after(milliseconds: number, callback: () => void): () => void
}

/** How a feed asks. */
export interface QuoteFeedOptions {
  /** How many pairs it asks for; none asks nothing. */
  readonly count: number
  /** Milliseconds from one answer to the next asking, at least 2,000; left out, it asks once. */
  readonly interval?: number | undefined
  /** The machine's time unless told. */
  readonly clock?: FeedClock | undefined
  /** Gives the chance in the jitter, from 0 up to 1. */
  readonly random?: (() => number) | undefined
}

/** Where a feed as a whole stands; another object with each change. */
export interface QuoteFeedState {
  /** In the order asked, from the latest answer; undefined until every pair was answered once. */
  readonly quotes: readonly (Quote | null)[] | undefined
  readonly isAsking: boolean
  /** Why the latest asking failed; it stays until one succeeds. */
  readonly problem: FlashProblem | undefined
  /** Everything that holds it now. */
  readonly heldBy: readonly HoldReason[]
  /** When all rates were last answered, in milliseconds since 1970. */
  readonly updatedAt: number | undefined
  /**
   * The rates are of the past: the latest asking failed, a person paused it, it is offline, or they are
   * older than two and a half intervals.
   */
  readonly isStale: boolean
}

/** The rates of some pairs, asked for again and again, outside any cache and without React. */
export interface QuoteFeed {
  readonly count: number
  readonly state: () => QuoteFeedState
  readonly quoteAt: (index: number) => FeedQuote
  /** Hears of the changes of one pair's rate. Gives a function that ends it. */
  readonly subscribe: (index: number, listener: () => void) => () => void
  /** Hears of each change of `state`, after those of the pairs. */
  readonly subscribeAll: (listener: () => void) => () => void
  /** Asks until the function that it gives is called, as often as it was started. */
  readonly start: () => () => void
  /** Holds it for a reason, or lets go: once none is left it asks, at once if that is due. */
  readonly hold: (reason: HoldReason, isHeld: boolean) => void
  /** Asks now, also while held; never twice at once, nor before a 429's time is over. */
  readonly refresh: () => void
}

const oldAfter = 2.5

/** A feed that asks nothing until it is started. */
export function createQuoteFeed(ask: AskQuotes, options: QuoteFeedOptions): QuoteFeed {
  const { count, clock = pageClock, random = Math.random } = options
  const interval = options.interval && Math.max(leastInterval, options.interval)
  const pace = createPace(interval, random)
  const cells = createCells(count)
  const listeners = new Set<() => void>()
  const held = new Set<HoldReason>()
  let state = idle
  let starts = 0
  let nextAt: number | undefined = count > 0 ? 0 : undefined
  let callOff = () => {}
  let callOffAge = () => {}

  function set(change: Partial<QuoteFeedState>): void {
    const next = { ...state, ...change }
    state = { ...next, isStale: isStale(next, interval, clock.now()) }
    for (const listener of listeners) listener()
  }

  function plan(): void {
    callOff()
    if (starts === 0 || state.isAsking || held.size > 0 || nextAt === undefined) return
    const wait = nextAt - clock.now()
    if (wait <= 0) void askNow()
    else callOff = clock.after(wait, () => void askNow())
  }

  async function askNow(): Promise<void> {
    set({ isAsking: true })
    const { quotes, problem } = await ask()
    const now = clock.now()
    nextAt = problem ? pace.failed(now, problem) : pace.succeeded(now)
    cells.take(quotes, now)
    const updatedAt = problem ? state.updatedAt : now
    set({ isAsking: false, quotes: listOf(cells, quotes, state.quotes), problem, updatedAt })
    watchAge()
    plan()
  }

  /** An answer that doesn't come is no event, so its time has to be watched. */
  function watchAge(): void {
    callOffAge()
    if (starts === 0 || !interval || state.updatedAt === undefined) return
    const wait = state.updatedAt + interval * oldAfter - clock.now()
    if (wait >= 0) callOffAge = clock.after(wait + 1, () => set({}))
  }

  return {
    count,
    state: () => state,
    quoteAt: cells.at,
    subscribe: cells.listen,
    subscribeAll(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start() {
      starts += 1
      plan()
      watchAge()
      return () => {
        starts -= 1
        if (starts > 0) return
        callOff()
        callOffAge()
      }
    },
    hold(reason, isHeld) {
      if (held.has(reason) === isHeld) return
      if (isHeld) held.add(reason)
      else held.delete(reason)
      // What failed for want of a network is worth another try at once.
      if (reason === 'offline' && state.problem) nextAt = Math.max(clock.now(), pace.notBefore)
      set({ heldBy: [...held] })
      plan()
    },
    refresh() {
      if (count === 0) return
      nextAt = Math.max(clock.now(), pace.notBefore)
      if (!state.isAsking && nextAt <= clock.now()) void askNow()
      else plan()
    },
  }
}

const idle: QuoteFeedState = {
  quotes: undefined,
  isAsking: false,
  problem: undefined,
  heldBy: [],
  updatedAt: undefined,
  isStale: false,
}

const pageClock: FeedClock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
}

function isStale(state: QuoteFeedState, interval: number | undefined, now: number): boolean {
  const { heldBy, problem, updatedAt } = state
  if (problem || heldBy.includes('person') || heldBy.includes('offline')) return true
  return interval !== undefined && updatedAt !== undefined && now - updatedAt > interval * oldAfter
}

/** The whole list; of a part that failed, what was known before. */
function listOf(
  cells: FeedCells,
  answers: readonly (Quote | null | undefined)[],
  before: QuoteFeedState['quotes'],
): QuoteFeedState['quotes'] {
  if (answers.every(answer => answer === undefined)) return before
  const list = answers.map((answer, index) =>
    answer === undefined ? cells.at(index).quote : answer,
  )
  return list.every(quote => quote !== undefined) ? list : before
}
