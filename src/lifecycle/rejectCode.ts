/** What is known of a transaction that the API has given up. */
export interface RejectedTransaction {
  /** The API's status, such as `CANCELLED`. */
  readonly status: string
  /** Why it was rejected. An open list; null or absent where nothing was rejected. */
  readonly rejectCode?: string | null | undefined
}

/**
 * Whether the same money may be sent again, as a new transaction: only after a cancellation for
 * `TECHNICAL_ISSUE` (documented). Any other code, an unknown one too, has a reason that would meet the
 * next transaction as well, and a status before the end may still come to money moving.
 */
export function canSendAgain({ status, rejectCode }: RejectedTransaction): boolean {
  return status === 'CANCELLED' && rejectCode === 'TECHNICAL_ISSUE'
}
