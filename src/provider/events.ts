import type { FlashProblemKind } from '../api/FlashProblem.ts'

/**
 * What the kit tells its host, and nobody else. No event carries personal data: of a failure it gives
 * the kind and the API's code, but not the message, which may quote what was typed.
 */
export type FlashEvent =
  | { readonly type: 'succeeded'; readonly operation: string }
  | {
      readonly type: 'failed'
      readonly operation: string
      readonly kind: FlashProblemKind
      readonly code: string | undefined
    }
