import type { GraphQLSchema } from 'graphql'
import { type Clock, runningClock } from './clock/clock.ts'
import { type Controls, createControls } from './controls.ts'
import type { RecipientSeed } from './entities/recipient.ts'
import { createEvents, type EventListener, type WebhookEvent } from './events/events.ts'
import { createWebhooks, type Webhooks } from './events/webhooks.ts'
import { executableSchema } from './executableSchema.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { startLifecycles } from './lifecycles/startLifecycles.ts'
import { createRandom } from './random.ts'
import { createRates } from './rates.ts'
import { createFaults, type Fault } from './request/faults.ts'
import { createGate, type LoggedRequest } from './request/gate.ts'
import { createTokens } from './request/tokens.ts'
import { documentedUser } from './resolvers/session.ts'
import { openingBalances } from './seeds/account.ts'
import { type DeliveryMethodRow, deliveryMethods } from './seeds/deliveryMethods.ts'
import { pastMovements } from './seeds/pastMovements.ts'
import { documentedRecipients } from './seeds/recipients.ts'
import { createStore, type Store } from './store.ts'
import type { World } from './world.ts'

/** How a sandbox begins. */
export interface SandboxOptions {
  /** Decides ids, tokens, rates and latencies. 1 unless told. */
  readonly seed?: number | undefined
  /** The machine's time unless told; `steppedClock()` for tests. */
  readonly clock?: Clock | undefined
  /** Milliseconds until a reply, or a span to choose from. 0 unless told. */
  readonly latency?: number | { readonly min: number; readonly max: number } | undefined
  /** What goes wrong from the start. */
  readonly faults?: readonly Fault[] | undefined
  /** Instead of the sandbox's own table. */
  readonly deliveryMethods?: readonly DeliveryMethodRow[] | undefined
  /** The whole address book to begin with, instead of the documentation's. */
  readonly recipients?: readonly RecipientSeed[] | undefined
  /** Cleared money by currency (ISO 4217), instead of the sandbox's own. */
  readonly balances?: Readonly<Record<string, number>> | undefined
  /** Seconds that a token is good for. 14,400 (four hours, as documented) unless told. */
  readonly tokenLifetime?: number | undefined
  /** Also posts to the `callbackUri` of transactions. Nothing leaves the sandbox unless told. */
  readonly callbacks?: boolean | undefined
}

/** The API in memory. */
export interface Sandbox extends Controls, Webhooks {
  /** Takes GraphQL by POST, at any address, and answers as the API would. Give it to a client. */
  readonly fetch: typeof globalThis.fetch
  readonly schema: GraphQLSchema
  /** A new token for the documented user, as a partner's server would give it. Not a request. */
  getToken(): Promise<string>
  /** Pushes time forward and lets what is due happen, webhooks and their retries too. */
  advance(milliseconds: number): Promise<void>
  /** Hears of every change, in order. Gives a function that ends the listening. */
  subscribe(listener: (event: WebhookEvent) => void): () => void
  /** Something goes wrong from now on. Faults strike in the order in which they were added. */
  addFault(fault: Fault): void
  clearFaults(): void
  /** The next mutations (one unless told) happen, and their replies are lost on the way. */
  dropReplies(times?: number, operation?: string): void
  /** Every token issued so far is refused from now on. */
  expireSession(): void
  /** The next requests (one unless told) are answered with HTTP 429 (`retryAfterSeconds`: 59). */
  rateLimit(times?: number, retryAfterSeconds?: number): void
  /** Back to how the sandbox began: entities, money, faults, ids, log; no token is good. */
  reset(): void
  /** Every request, oldest first, those that met a fault too. */
  readonly requests: readonly LoggedRequest[]
  /** Every webhook event, oldest first; a new list with each, as `useSyncExternalStore` wants it. */
  readonly events: readonly WebhookEvent[]
  /** For assertions: what the sandbox remembers now. Change nothing in it. */
  readonly store: Store
  /** For assertions: the money. */
  readonly ledger: Pick<Ledger, 'balances' | 'balance' | 'rows'>
}

/**
 * The API in memory: its schema executed over a store of its own, with lifecycles that move on its
 * clock. Runs in a page and under Node.
 *
 * @example
 * const sandbox = createSandbox({ latency: { min: 200, max: 600 } })
 * const client = createFlashClient({ endpoint: '/', fetch: sandbox.fetch, getToken: sandbox.getToken })
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { clock = runningClock() } = options
  const schema = executableSchema()
  const listeners = new Set<EventListener>()
  let state = begin(options, clock, schema, listeners)
  const webhooks = createWebhooks(clock, options.callbacks ?? false)
  listeners.add(webhooks.deliver)

  return {
    ...createControls(() => state.world),
    addWebhook: webhooks.addWebhook,
    get deliveries() {
      return webhooks.deliveries
    },
    fetch: (input, init) => state.fetch(input, init),
    schema,
    getToken: async () => state.tokens.issue(documentedUser.email),
    async advance(milliseconds) {
      const end = clock.now() + milliseconds
      await webhooks.settled()
      for (let due = clock.nextDue(); due !== undefined && due <= end; due = clock.nextDue()) {
        clock.advance(Math.max(0, due - clock.now()))
        await webhooks.settled()
      }
      clock.advance(Math.max(0, end - clock.now()))
    },
    subscribe(listener) {
      const hear: EventListener = ({ payload }) => listener(payload)
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    addFault: fault => state.faults.add(fault),
    clearFaults: () => state.faults.clear(),
    dropReplies: (times = 1, operation) =>
      state.faults.add({ kind: 'dropReply', times, operation }),
    expireSession: () => state.tokens.endAll(),
    rateLimit: (times = 1, retryAfterSeconds = 59) =>
      state.faults.add({ kind: 'rateLimited', times, retryAfterSeconds }),
    reset() {
      state.end()
      webhooks.forget()
      state = begin(options, clock, schema, listeners)
    },
    get requests() {
      return state.requests
    },
    get events() {
      return state.world.events.log
    },
    get store() {
      return state.world.store
    },
    get ledger() {
      return state.world.ledger
    },
  }
}

function begin(
  options: SandboxOptions,
  clock: Clock,
  schema: GraphQLSchema,
  listeners: ReadonlySet<EventListener>,
) {
  const { seed = 1, tokenLifetime = 4 * 3600, latency = 0 } = options
  // A stream each, so that ids don't depend on how often somebody signed in.
  const random = createRandom(seed)
  const tokenRandom = createRandom(seed + 1)
  const jitter = createRandom(seed + 2)
  const events = createEvents(clock, createRandom(seed + 3))
  events.subscribe(event => {
    for (const listener of listeners) listener(event)
  })
  const faults = createFaults(options.faults ?? [])
  const tokens = createTokens(clock, tokenRandom, tokenLifetime)
  const requests: LoggedRequest[] = []
  let isOver = false
  const world: World = {
    store: createStore(
      options.recipients ?? documentedRecipients,
      options.deliveryMethods ?? deliveryMethods,
      clock.now(),
    ),
    // Other balances have another past, which nobody knows.
    ledger: options.balances
      ? createLedger(clock, options.balances)
      : createLedger(clock, openingBalances, pastMovements),
    rates: createRates(clock, seed),
    clock,
    random,
    events,
    allowances: new Map(),
    schedule(milliseconds, step) {
      clock.after(milliseconds, () => {
        if (!isOver) step()
      })
    },
  }
  startLifecycles(world)
  const log = (request: LoggedRequest) => requests.push(request)
  const fetch = createGate(
    { schema, faults, latency: () => latencyOf(latency, jitter.next()), log },
    { ...world, tokens },
  )
  const end = () => {
    isOver = true
  }
  return { world, faults, tokens, requests, fetch, end }
}

function latencyOf(latency: NonNullable<SandboxOptions['latency']>, chance: number): number {
  if (typeof latency === 'number') return latency
  return latency.min + chance * (latency.max - latency.min)
}
