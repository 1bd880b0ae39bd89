import type { Tokens } from '../request/tokens.ts'
import type { World } from '../world.ts'

/** What a resolver may use: the sandbox's world, and who asks. */
export interface SandboxContext extends World {
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

/** A business refusal. Most codes are inferred: the documentation shows few. */
export function refusal(message: string, code = 'VALIDATION_ERROR'): MutationReply {
  return { success: false, code, message }
}
