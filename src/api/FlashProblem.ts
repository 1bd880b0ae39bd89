/**
 * What went wrong, in the one way that every hook and component reports it.
 *
 * | kind | meaning | was anything changed? |
 * | --- | --- | --- |
 * | `refused` | the API answered `success: false`; `code` and `message` are its own | no |
 * | `invalidInput` | the API didn't accept a field; see `fields` | no |
 * | `rateLimited` | too many requests; try again at `retryAt` | no |
 * | `signedOut` | no token, or the API refused a fresh one | no |
 * | `offline` | the request couldn't be sent | no |
 * | `timeout` | a query got no answer in time | no |
 * | `server` | a query met a fault of the server | no |
 * | `unknownOutcome` | a mutation was sent and no answer came | perhaps: look before trying again |
 */
export type FlashProblemKind =
  | 'refused'
  | 'invalidInput'
  | 'rateLimited'
  | 'signedOut'
  | 'offline'
  | 'timeout'
  | 'server'
  | 'unknownOutcome'

/** One field that the API didn't accept. */
export interface FieldRefusal {
  /** Path within the mutation's input: `firstName`, `address.street`. */
  readonly path: string
  /** The API's own words. */
  readonly message: string
}

/** Everything of a problem but its derived parts. */
export interface FlashProblemDetails {
  readonly kind: FlashProblemKind
  /** Name of the API operation, such as `createRecipient`. */
  readonly operation: string
  readonly message?: string | undefined
  /** The API's code, such as `INVALID_STATUS`. An open list. */
  readonly code?: string | undefined
  readonly fields?: readonly FieldRefusal[] | undefined
  /** When a rate-limited request may be sent again, in milliseconds since 1970. */
  readonly retryAt?: number | undefined
  readonly cause?: unknown
}

// A symbol of the registry, because a page can hold two copies of the kit: `instanceof` fails there.
const brand = Symbol.for('flashkit.problem')

/** The kit's one error type. Tell it with `FlashProblem.is(error)`, not with `instanceof`. */
export class FlashProblem extends Error {
  override readonly name = 'FlashProblem'
  declare readonly kind: FlashProblemKind
  declare readonly operation: string
  declare readonly code: string | undefined
  declare readonly fields: readonly FieldRefusal[]
  declare readonly retryAt: number | undefined

  constructor({ message, cause, fields = [], ...details }: FlashProblemDetails) {
    super(message ?? `${details.operation}: ${details.kind}`, { cause })
    Object.assign(this, details, { fields })
    Object.defineProperty(this, brand, { value: true })
  }

  /** True where the same request may simply be sent again, once its reason is gone. */
  get retryable(): boolean {
    return !/refused|invalidInput|unknownOutcome/.test(this.kind)
  }

  /** True for every problem of every copy of the kit. */
  static is(value: unknown): value is FlashProblem {
    return Boolean((value as { [brand]?: true } | null | undefined)?.[brand])
  }
}
