import type { ApolloClient, OperationVariables } from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import type { FlashEvent } from '../../provider/events.ts'
import type { Outcome } from '../results.ts'
import { operationNameOf } from '../wire/operationNameOf.ts'
import { type FlashMutation, lookForMutation, runMutation } from '../wire/runMutation.ts'
import { type KeptMove, type MoveKeys, moveKeys } from './moveKeys.ts'

/** What names a movement of money to the API. */
export interface MoveInput {
  readonly externalId?: string | null | undefined
  readonly idempotencyKey?: string | null | undefined
}

/** A mutation that moves money, and whether the API takes an idempotency key for it. */
export interface MoneyMutation<I extends MoveInput, O, Data, Variables extends OperationVariables>
  extends FlashMutation<I, O, Data, Variables> {
  readonly hasIdempotencyKey: boolean
}

/** Where it stands. */
export type MoveState<O> =
  | { readonly status: 'idle' | 'submitting' }
  | {
      readonly status: 'succeeded'
      readonly data: O
      /**
       * It isn't what was submitted last, but what was sent before: before the page was loaded anew, or
       * in a try whose answer was lost and which had not been found until now. What was submitted last
       * hasn't been sent.
       */
      readonly isEarlier: boolean
    }
  | Extract<Outcome<O>, { status: 'failed' }>
  | (Extract<Outcome<O>, { status: 'unknown' }> & { readonly isChecking: boolean })

/** One movement of money, which happens once. */
export interface MoneyMove<I, O> {
  readonly state: () => MoveState<O>
  readonly subscribe: (listener: () => void) => () => void
  /** Makes the key, as soon as the person looks over what is about to be sent. */
  readonly prepare: (input: I) => void
  /** Sends it, or tells of what is under way or done, until it is reset. Never rejects. */
  readonly submit: (input: I) => Promise<Outcome<O>>
  /** Looks what became of it. */
  readonly check: () => Promise<Outcome<O>>
  /** The name under which the API knows it, if it is sent; nothing is sent by that. */
  readonly nameFor: (input: I) => string
  /** Looks what became of what was prepared before the page was loaded. */
  readonly restore: (externalId?: string | undefined) => void
  /** Looks what became of what was sent under this name from another page, which can't be asked. */
  readonly recall: (externalId: string) => void
  /** Something was sent before the page was loaded, and nobody knows what became of it. */
  readonly mayArrive: () => boolean
  /** Back to `idle`, unless something is under way or nobody knows what became of it. */
  readonly reset: () => void
  /** The next one is another, even if it is the same. */
  readonly startAnew: () => void
}

/**
 * The movement of money of that name on this client. It outlives the component that began it, so that
 * one that comes back finds what is under way.
 *
 * @param place tells several on one page apart
 */
export function moneyMoveOf<I extends MoveInput, O, Data, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: MoneyMutation<I, O, Data, Variables>,
  place: string,
  emit: (event: FlashEvent) => void,
): MoneyMove<I, O> {
  const places = movesByClient.get(client) ?? new Map<string, MoneyMove<never, unknown>>()
  movesByClient.set(client, places)
  const known = places.get(place)
  if (known) return known as unknown as MoneyMove<I, O>
  const move = createMoneyMove(client, mutation, moveKeys(place), emit)
  places.set(place, move as unknown as MoneyMove<never, unknown>)
  return move
}

const movesByClient = new WeakMap<ApolloClient, Map<string, MoneyMove<never, unknown>>>()

function createMoneyMove<I extends MoveInput, O, Data, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: MoneyMutation<I, O, Data, Variables>,
  keys: MoveKeys,
  emit: (event: FlashEvent) => void,
): MoneyMove<I, O> {
  const operation = operationNameOf(mutation.document)
  const listeners = new Set<() => void>()
  /** Sent, by key, and not found when it was looked for: it may yet turn up. */
  const doubtful = new Map<string, I>()
  let state: MoveState<O> = { status: 'idle' }
  let underWay: Promise<Outcome<O>> | undefined
  let isUntouched = true
  let isTold = false
  let mayArrive = false
  /** The host's name of the last one that succeeded. */
  let spent: string | undefined
  /** What was sent last, or prepared before the page was loaded. */
  let sent: { readonly key: string; readonly input: I; readonly isEarlier: boolean } | undefined

  function set(next: MoveState<O>): void {
    state = next
    for (const listener of listeners) listener()
  }

  function named(input: I, key: string): I {
    // Two of one name could not be told apart when they are looked for.
    const externalId = input.externalId === spent ? key : input.externalId || key
    return { ...input, externalId, ...(mutation.hasIdempotencyKey && { idempotencyKey: key }) }
  }

  function settle(outcome: Outcome<O>): Outcome<O> {
    if (outcome.status === 'succeeded') {
      isTold = false
      mayArrive = false
      doubtful.clear()
      spent = sent?.input.externalId ?? undefined
      emit({ type: 'succeeded', operation })
      set({ ...outcome, isEarlier: sent?.isEarlier ?? false })
      tell()
      return outcome
    }
    const { kind, code } = outcome.problem
    emit({ type: 'failed', operation, kind, code })
    set(outcome.status === 'unknown' ? { ...outcome, isChecking: false } : outcome)
    return outcome
  }

  /** A success that nobody was told of is told to who comes back, or after a reload. */
  function tell(): void {
    if (state.status !== 'succeeded' || listeners.size === 0) return
    isTold = true
    keys.forget()
  }

  /** One thing at a time, looking included: what is looked for isn't sent once more meanwhile. */
  function alone(work: () => Promise<Outcome<O>>): Promise<Outcome<O>> {
    underWay ??= work().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  /** Looks for everything that may have happened, the latest first; `without` is spared. */
  async function find(without?: string): Promise<Outcome<O> | undefined> {
    let outcome: Outcome<O> | undefined
    for (const [key, input] of [...doubtful].reverse()) {
      if (key === without) continue
      outcome = await lookForMutation(client, mutation, input)
      if (outcome.status === 'failed') continue
      sent = key === sent?.key ? sent : { key, input, isEarlier: true }
      return outcome
    }
    return outcome
  }

  async function send(input: I): Promise<Outcome<O>> {
    isUntouched = false
    if (state.status === 'unknown' && sent) doubtful.set(sent.key, sent.input)
    const key = keys.keyFor(input)
    set({ status: 'submitting' })
    // With its key a repeat does no harm.
    const earlier = await find(mutation.hasIdempotencyKey ? key : undefined)
    if (sent && earlier && earlier.status !== 'failed') {
      sent = { ...sent, isEarlier: sent.key !== key }
      return settle(earlier)
    }
    sent = { key, input: named(input, key), isEarlier: false }
    keys.keepSent(key, sent.input.externalId)
    const outcome = await runMutation(client, mutation, sent.input)
    // A repeat may be refused because the first has arrived meanwhile, as when it took the quote.
    const isRepeat = outcome.status === 'failed' && doubtful.has(key)
    return settle((isRepeat && (await foundAfterAll(sent.input))) || outcome)
  }

  async function foundAfterAll(input: I): Promise<Outcome<O> | undefined> {
    const outcome = await lookForMutation(client, mutation, input)
    return outcome.status === 'failed' ? undefined : outcome
  }

  async function look(): Promise<Outcome<O>> {
    if (state.status === 'unknown') set({ ...state, isChecking: true })
    return settle(await lookForSent())
  }

  async function lookForSent(): Promise<Outcome<O>> {
    // It is looked for only after it was sent.
    const { key, input } = sent as NonNullable<typeof sent>
    doubtful.set(key, input)
    return (await find()) as Outcome<O>
  }

  async function lookBack(): Promise<Outcome<O>> {
    const outcome = await lookForSent()
    // Nobody on this page has asked for it, so that it wasn't sent is no news.
    if (outcome.status !== 'failed') return settle(outcome)
    set({ status: 'idle' })
    return outcome
  }

  function lookFor(key: string, input: I): void {
    sent = { key, input, isEarlier: true }
    const problem = new FlashProblem({ kind: 'unknownOutcome', operation })
    set({ status: 'unknown', problem, isChecking: true })
    void alone(lookBack)
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      // Not at once: StrictMode subscribes, ends that and subscribes again.
      queueMicrotask(tell)
      return () => {
        listeners.delete(listener)
        const isOver = state.status === 'failed' || (state.status === 'succeeded' && isTold)
        if (listeners.size === 0 && isOver) state = { status: 'idle' }
      }
    },
    prepare(input) {
      isUntouched = false
      keys.keyFor(input)
    },
    submit(input) {
      // A second click may come before the page shows that the first has done it.
      return state.status === 'succeeded' ? Promise.resolve(state) : alone(() => send(input))
    },
    check: () => alone(look),
    nameFor: input => named(input, keys.keyFor(input)).externalId ?? '',
    restore(externalId) {
      const kept = isUntouched ? keys.kept() : []
      isUntouched = false
      const last = kept.at(-1)
      if (last === undefined) return
      mayArrive = keys.hasSent()
      const inputOf = ({ key, name = externalId }: KeptMove) =>
        named({ externalId: name } as I, key)
      for (const each of kept) doubtful.set(each.key, inputOf(each))
      lookFor(last.key, inputOf(last))
    },
    recall(externalId) {
      if (doubtful.has(externalId)) return
      isUntouched = false
      mayArrive = true
      const input = { externalId } as I
      doubtful.set(externalId, input)
      // Whatever else is looked for or sent first looks for this one too.
      const look = () => {
        if (state.status === 'idle') lookFor(externalId, input)
      }
      if (underWay) void underWay.then(look)
      else look()
    },
    mayArrive: () => mayArrive,
    reset() {
      // Whoever begins the next one has been told of this.
      if (state.status === 'succeeded') keys.forget()
      if (state.status !== 'submitting' && state.status !== 'unknown') set({ status: 'idle' })
    },
    startAnew() {
      keys.forget()
      set({ status: 'idle' })
    },
  }
}
