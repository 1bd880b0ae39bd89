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
  | BillableEvent

/**
 * A call was made that the API may charge your account for: once for each, beside its `succeeded`.
 *
 * What was remembered, refused or never sent isn't told. A call whose answer got lost is told once it
 * is found to have been made. That the API charges nothing for a refusal is inferred.
 */
export interface BillableEvent {
  readonly type: 'billable'
  /** The API's operation, such as `cleanseAddress`. */
  readonly operation: string
}
