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

/**
 * What to do after a rejection. Only `sendAgain` sends the same once more; the others are for the next
 * transaction of the kind.
 *
 * - `sendAgain`: the same may be sent once more, as a new transaction.
 * - `correctRecipient`, `correctSender`: put the details right first.
 * - `chooseOther`: pay to another account, or in another currency.
 * - `answerEarlier`, `answerFully`: Flash's questions, the next time.
 * - `showFunds`: have it ready where the money is from.
 * - `checkDuplicate`: look whether the other one arrived.
 * - `askSupport`: nobody else can tell.
 * - `nothing`: it was declined, and would be again.
 */
export type RejectAction =
  | 'sendAgain'
  | 'correctRecipient'
  | 'correctSender'
  | 'chooseOther'
  | 'answerEarlier'
  | 'answerFully'
  | 'showFunds'
  | 'checkDuplicate'
  | 'askSupport'
  | 'nothing'

/** What a `rejectCode` means. */
export interface RejectMeaning {
  /** Whether the code is documented. */
  readonly isKnown: boolean
  readonly action: RejectAction
}

// The codes are documented, and that only TECHNICAL_ISSUE may be sent again; what else to do follows
// from their names (inferred).
const actions: Readonly<Record<string, RejectAction>> = {
  CANCELLATION_REQUESTED_BY_PARTICIPANT: 'askSupport',
  CANCELLATION_BY_RECIPIENT_FI: 'askSupport',
  COMPLIANCE_DECLINED: 'nothing',
  COMPLIANCE_DECLINED_EXTERNAL: 'nothing',
  SENDER_INADEQUATE_DATA: 'correctSender',
  SENDER_INVALID_ADDRESS: 'correctSender',
  SENDER_INCOMPLETE_ADDRESS: 'correctSender',
  RECIPIENT_INADEQUATE_DATA: 'correctRecipient',
  RECIPIENT_INVALID_ADDRESS: 'correctRecipient',
  RECIPIENT_INCOMPLETE_ADDRESS: 'correctRecipient',
  DATA_ENQUIRY_TIME_ELAPSED: 'answerEarlier',
  DATA_ENQUIRY_RESPONSE_INADEQUATE: 'answerFully',
  SOURCE_OF_FUNDS_INADEQUATE: 'showFunds',
  DUPLICATE_TRANSACTION: 'checkDuplicate',
  TECHNICAL_ISSUE: 'sendAgain',
  RECIPIENT_ACCOUNT_CLOSED: 'chooseOther',
  RECIPIENT_INVALID_ACCOUNT_NUMBER: 'correctRecipient',
  RECIPIENT_INVALID_BANK_CODE: 'correctRecipient',
  RECIPIENT_INVALID_ACCOUNT: 'correctRecipient',
  RECIPIENT_COUNTRY_NOT_SUPPORTED: 'chooseOther',
  RECIPIENT_CURRENCY_NOT_SUPPORTED: 'chooseOther',
  EXPIRED: 'askSupport',
}

/**
 * What a `rejectCode` means and what to do. The list is open: one that isn't documented is a matter
 * for support.
 *
 * @example
 * readRejectCode('RECIPIENT_ACCOUNT_CLOSED').action // 'chooseOther'
 */
export function readRejectCode(code: string): RejectMeaning {
  const action = Object.hasOwn(actions, code) ? actions[code] : undefined
  return { isKnown: action !== undefined, action: action ?? 'askSupport' }
}
