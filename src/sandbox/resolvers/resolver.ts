import type { Tokens } from '../request/tokens.ts'
import type { MutationReply } from '../rules/refusal.ts'
import type { World } from '../world.ts'

/** What a resolver may use: the sandbox's world, and who asks. */
export interface SandboxContext extends World {
  readonly tokens: Tokens
  /** The request's bearer token. */
  readonly token?: string | undefined
  /** Set by a fault: every mutation of this request answers it. */
  readonly refusal?: MutationReply | undefined
}

/** Answers one operation. The schema has coerced the arguments already. */
// biome-ignore lint/suspicious/noExplicitAny: graphql-js hands over arguments that only the schema has typed
export type Resolver = (args: any, context: SandboxContext) => unknown
