import type { Clock } from '../clock/clock.ts'
import type { Random } from '../random.ts'
import type { Tokens } from '../request/tokens.ts'
import type { Store } from '../store.ts'

/** What a resolver may use: the sandbox's memory, its time, its chance, and who asks. */
export interface SandboxContext {
  readonly store: Store
  readonly clock: Clock
  readonly random: Random
  readonly tokens: Tokens
  /** The request's bearer token. */
  readonly token?: string | undefined
  /** Set by a fault: every mutation of this request answers it. */
  readonly refusal?: MutationReply | undefined
}

/** The part that every mutation's reply has. */
export interface MutationReply {
  readonly success: boolean
  readonly code: string
  readonly message: string
}

/** Answers one operation. The schema has coerced the arguments already. */
// biome-ignore lint/suspicious/noExplicitAny: graphql-js hands over arguments that only the schema has typed
export type Resolver = (args: any, context: SandboxContext) => unknown

/** A business refusal. The codes are inferred: the documentation shows few. */
export function refusal(
  message: string,
  code: 'VALIDATION_ERROR' | 'NOT_FOUND' | 'DELIVERY_METHOD_NOT_AVAILABLE' = 'VALIDATION_ERROR',
): MutationReply {
  return { success: false, code, message }
}
