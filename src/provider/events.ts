import type { FlashProblemKind } from '../api/FlashProblem.ts'

/**
 * What the kit tells its host, and nobody else. No event carries personal data, but for the reason in
 * `PayeeOverrideEvent`: of a failure it gives the kind and the API's code, but not the message, which
 * may quote what was typed.
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
  | PayeeOverrideEvent

/**
 * A call was made that the API may charge your account for: once for each, beside its `succeeded`.
 *
 * What was remembered, refused or never sent isn't told. A call whose answer got lost is told once it
 * is found to have been made; that of a payee check can't be found, so all that tells of it is a
 * `failed` of the kind `unknownOutcome`. That the API charges nothing for a refusal is inferred.
 */
export interface BillableEvent {
  readonly type: 'billable'
  /** The API's operation, such as `cleanseAddress`. */
  readonly operation: string
}

/**
 * A person goes on though a payee check spoke against it: for your audit, once for each decision. The
 * account and its name aren't told, but you know which form the person is in.
 */
export interface PayeeOverrideEvent {
  readonly type: 'payeeOverride'
  /** The verdict: `NOT_MATCH`, `CLOSE_MATCH`, … An open list. */
  readonly code: string
  /** What the person typed, which may be personal; undefined where they gave none. */
  readonly reason: string | undefined
}
