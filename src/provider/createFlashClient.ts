import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type TypePolicies,
} from '@apollo/client'
import { createSession, type GetToken, type Session } from '../api/session.ts'
import { environmentOf, environments, type FlashEnvironment } from './environment.ts'
import { offlineLink } from './links/offlineLink.ts'
import { problemLink } from './links/problemLink.ts'
import { rateLimitLink } from './links/rateLimitLink.ts'
import { timeoutLink } from './links/timeoutLink.ts'
import { tokenLink } from './links/tokenLink.ts'
import { sessions } from './sessions.ts'

/** How to reach the API. */
export interface FlashClientOptions {
  /** Where requests are posted: your own server, which holds the API's credentials. */
  readonly endpoint: string
  /**
   * Gives the API's token (JWT). Leave it out where people sign in with `useSignIn`, or where your
   * server knows the person by a cookie.
   */
  readonly getToken?: GetToken | undefined
  /** From `createSession`, instead of `getToken`: one that you know, and can share. */
  readonly session?: Session | undefined
  /**
   * What the endpoint leads to. Unless told, a host name with `uat` or `sandbox` in it says so, and
   * all else counts as `production`, where invented details are refused.
   */
  readonly environment?: FlashEnvironment | undefined
  /** Milliseconds until a request, or a host asked for a token, is given up. 30,000 unless told. */
  readonly timeout?: number | undefined
  /** Does the sending; the page's own `fetch` unless told. The sandbox gives one. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Whether the device has a network; `navigator.onLine` unless told. */
  readonly isOnline?: (() => boolean) | undefined
}

/**
 * An Apollo client whose every failure is a `FlashProblem`.
 *
 * @example
 * const client = createFlashClient({ endpoint: '/flash', getToken: () => fetchToken() })
 */
export function createFlashClient(options: FlashClientOptions): ApolloClient {
  const cache = new InMemoryCache({ typePolicies: flashTypePolicies })
  return new ApolloClient({ link: createFlashLink(options), cache })
}

const lists = [
  'addressCleanserRequests',
  'amsRequests',
  'availableDeliveryMethods',
  'balances',
  'conversions',
  'deposits',
  'fundingAccounts',
  'members',
  'payments',
  'recipients',
  'rfis',
  'senders',
  'subClients',
  'withdrawals',
]

/**
 * What a cache has to know of the API, for a host that builds its own client: a list that comes anew
 * replaces the one before, in which somebody may be that was deleted since.
 */
export const flashTypePolicies: TypePolicies = {
  Query: { fields: Object.fromEntries(lists.map(list => [list, { merge: false }])) },
}

/**
 * The chain of links alone, for a host that builds its own Apollo client. One that puts links of its
 * own before it gives it and `<FlashProvider>` the same `session`, so that the hooks find it.
 *
 * @example
 * const session = createSession(() => fetchToken())
 * const link = ApolloLink.from([logger, createFlashLink({ endpoint: '/flash', session })])
 * const cache = new InMemoryCache({ typePolicies: flashTypePolicies })
 * const client = new ApolloClient({ link, cache })
 * // <FlashProvider client={client} session={session}>
 */
export function createFlashLink(options: FlashClientOptions): ApolloLink {
  const {
    endpoint,
    environment = environmentOf(endpoint),
    getToken,
    timeout = 30_000,
    session = createSession(getToken, timeout),
    fetch,
    isOnline = () => globalThis.navigator?.onLine !== false,
  } = options
  const link = ApolloLink.from([
    offlineLink(isOnline),
    rateLimitLink(),
    tokenLink(session),
    problemLink(),
    timeoutLink(timeout),
    new HttpLink({ uri: endpoint, ...(fetch && { fetch }) }),
  ])
  sessions.set(link, session)
  environments.set(link, environment)
  return link
}
