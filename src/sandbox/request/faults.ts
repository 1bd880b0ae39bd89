/**
 * One thing that goes wrong.
 *
 * - `offline`: `fetch` rejects with a TypeError before the server sees anything.
 * - `dropReply`: the server does what was asked, then `fetch` rejects with a TypeError.
 * - `timeout`: nothing is done and no reply ever comes; ends when the request's signal aborts.
 * - `late`: the request arrives so many milliseconds later, even if whoever sent it has given up by then.
 * - `slow`: the reply comes so many milliseconds later.
 * - `serverError`, `badGateway`: HTTP 500 and 502 with an HTML body; nothing is done.
 * - `rateLimited`: HTTP 429 with `Retry-After` (59 s unless told); nothing is done.
 * - `signedOut`: the token is refused, however good it is.
 * - `refused`: a mutation answers `success: false` with this code and message. Queries pass.
 * - `badUserInput`: a GraphQL error about one field of the input, such as `address.street`.
 */
export type Fault = {
  /** Operation it strikes, such as `createRecipient`; any unless told. */
  readonly operation?: string | undefined
  /** How many requests it strikes; all until `clearFaults` unless told. */
  readonly times?: number | undefined
} & (
  | {
      readonly kind:
        | 'offline'
        | 'dropReply'
        | 'timeout'
        | 'serverError'
        | 'badGateway'
        | 'signedOut'
    }
  | { readonly kind: 'late' | 'slow'; readonly milliseconds: number }
  | { readonly kind: 'rateLimited'; readonly retryAfterSeconds?: number | undefined }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'badUserInput'; readonly field: string; readonly message: string }
)

/** What a fault needs to know of a request. */
export interface FaultTarget {
  readonly isMutation: boolean
  /** The operation's own name, and the names of the API's operations in it. */
  readonly names: readonly string[]
}

/** The faults still to come. */
export interface Faults {
  add(fault: Fault): void
  clear(): void
  /** The first fault that strikes this request; counts it as used. */
  take(target: FaultTarget): Fault | undefined
}

export function createFaults(initial: readonly Fault[]): Faults {
  let waiting = initial.map(withCount)

  return {
    add: fault => waiting.push(withCount(fault)),
    clear() {
      waiting = []
    },
    take(target) {
      const struck = waiting.find(({ fault }) => strikes(fault, target))
      if (struck === undefined) return undefined
      struck.left -= 1
      if (struck.left <= 0) waiting = waiting.filter(other => other !== struck)
      return struck.fault
    },
  }
}

function withCount(fault: Fault): { fault: Fault; left: number } {
  return { fault, left: fault.times ?? Infinity }
}

function strikes({ kind, operation }: Fault, { isMutation, names }: FaultTarget): boolean {
  if (kind === 'refused' && !isMutation) return false
  return operation === undefined || names.includes(operation)
}
