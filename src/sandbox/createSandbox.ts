import type { GraphQLSchema } from 'graphql'
import { type Clock, runningClock } from './clock/clock.ts'
import { executableSchema } from './executableSchema.ts'
import { createRandom } from './random.ts'
import { createFaults, type Fault } from './request/faults.ts'
import { createGate, type LoggedRequest } from './request/gate.ts'
import { createTokens } from './request/tokens.ts'
import { documentedUser } from './resolvers/session.ts'
import { type DeliveryMethodRow, deliveryMethods } from './seeds/deliveryMethods.ts'
import { documentedRecipients } from './seeds/recipients.ts'
import { createStore, type RecipientSeed, type Store, type StoredRecipient } from './store.ts'

/** How a sandbox begins. */
export interface SandboxOptions {
  /** Decides ids, tokens and latencies. 1 unless told. */
  readonly seed?: number | undefined
  /** The machine's time unless told; `steppedClock()` for tests. */
  readonly clock?: Clock | undefined
  /** Milliseconds until a reply, or a span to choose from. 0 unless told. */
  readonly latency?: number | { readonly min: number; readonly max: number } | undefined
  /** What goes wrong from the start. */
  readonly faults?: readonly Fault[] | undefined
  /** Instead of the sandbox's own table. */
  readonly deliveryMethods?: readonly DeliveryMethodRow[] | undefined
  /** The whole address book to begin with, instead of `documentedRecipients`. */
  readonly recipients?: readonly RecipientSeed[] | undefined
  /** Seconds that a token is good for. 14,400 (four hours, as documented) unless told. */
  readonly tokenLifetime?: number | undefined
}

/** The API in memory. */
export interface Sandbox {
  /** Takes GraphQL by POST, at any address, and answers as the API would. Give it to a client. */
  readonly fetch: typeof globalThis.fetch
  readonly schema: GraphQLSchema
  /** A new token for the documented user, as a partner's server would give it. Not a request. */
  getToken(): Promise<string>
  /** Something goes wrong from now on. Faults strike in the order in which they were added. */
  addFault(fault: Fault): void
  clearFaults(): void
  /** Every token issued so far is refused from now on. */
  expireSession(): void
  /** The next requests (one unless told) are answered with HTTP 429 (`retryAfterSeconds`: 59). */
  rateLimit(times?: number, retryAfterSeconds?: number): void
  /** Back to how the sandbox began: address book, faults, ids, log; no token is good. */
  reset(): void
  /** Every request, oldest first, those that met a fault too. */
  readonly requests: readonly LoggedRequest[]
  /** For assertions: what the sandbox remembers now. */
  readonly store: {
    /** By id, oldest first. */
    readonly recipients: ReadonlyMap<string, StoredRecipient>
    readonly deliveryMethods: readonly DeliveryMethodRow[]
  }
}

/**
 * The API in memory: its schema executed over a store of its own. Runs in a page and under Node.
 *
 * @example
 * const sandbox = createSandbox({ latency: { min: 200, max: 600 } })
 * const client = createFlashClient({ endpoint: '/', fetch: sandbox.fetch, getToken: sandbox.getToken })
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { clock = runningClock(), seed = 1, tokenLifetime = 4 * 3600 } = options
  const schema = executableSchema()
  let state = begin()

  function begin(): State {
    // A stream each, so that ids don't depend on how often somebody signed in.
    const random = createRandom(seed)
    const tokenRandom = createRandom(seed + 1)
    const jitter = createRandom(seed + 2)
    const faults = createFaults(options.faults ?? [])
    const store = createStore(
      options.recipients ?? documentedRecipients,
      options.deliveryMethods ?? deliveryMethods,
    )
    const tokens = createTokens(clock, tokenRandom, tokenLifetime)
    const requests: LoggedRequest[] = []
    const fetch = createGate(
      {
        schema,
        faults,
        latency: () => latencyOf(options.latency ?? 0, jitter.next()),
        log: request => requests.push(request),
      },
      { store, clock, random, tokens },
    )
    return { faults, store, tokens, requests, fetch }
  }

  return {
    fetch: (input, init) => state.fetch(input, init),
    schema,
    getToken: async () => state.tokens.issue(documentedUser.email),
    addFault: fault => state.faults.add(fault),
    clearFaults: () => state.faults.clear(),
    expireSession: () => state.tokens.endAll(),
    rateLimit: (times = 1, retryAfterSeconds = 59) =>
      state.faults.add({ kind: 'rateLimited', times, retryAfterSeconds }),
    reset() {
      state = begin()
    },
    get requests() {
      return state.requests
    },
    get store() {
      return state.store
    },
  }
}

interface State {
  readonly faults: ReturnType<typeof createFaults>
  readonly store: Store
  readonly tokens: ReturnType<typeof createTokens>
  readonly requests: readonly LoggedRequest[]
  readonly fetch: typeof globalThis.fetch
}

function latencyOf(latency: NonNullable<SandboxOptions['latency']>, chance: number): number {
  if (typeof latency === 'number') return latency
  return latency.min + chance * (latency.max - latency.min)
}
