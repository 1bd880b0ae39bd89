import type { FlashProblem } from '../../api/FlashProblem.ts'
import { type PayeeMeaning, readPayeeCode } from '../../lifecycle/payeeVerdict.ts'
import type { Outcome } from '../results.ts'
import type { PayeeConfirmation } from '../useConfirmationOfPayee.ts'

/** What came of a payee check: a code, and what it means. */
export interface PayeeVerdict extends PayeeMeaning {
  /** MATCH, CLOSE_MATCH, NOT_MATCH, … An open list. */
  readonly code: string
  /** The API's own words, in English. */
  readonly message: string | undefined
  /** Whether the API charged for it; undefined where it didn't say. */
  readonly billable: boolean | undefined
}

/** How a check ended. `unknown`: it was sent and no answer came, so it may have been billed. */
export type PayeeAnswer =
  | { readonly status: 'checked'; readonly verdict: PayeeVerdict }
  | { readonly status: 'failed' | 'unknown'; readonly problem: FlashProblem }

/**
 * The verdict in an outcome. Some arrive as refusals (`success: false`, as COP_LIMIT_EXCEEDED does),
 * which aren't failures: the API has said what it makes of the question.
 */
export function payeeAnswer(outcome: Outcome<PayeeConfirmation>): PayeeAnswer {
  if (outcome.status === 'succeeded') {
    return { status: 'checked', verdict: verdictOf(outcome.data, true) }
  }
  const { problem } = outcome
  if (problem.kind !== 'refused' || !problem.code) return outcome
  const { billable = null } = (problem.cause ?? {}) as Partial<PayeeConfirmation>
  const { code, message } = problem
  return { status: 'checked', verdict: verdictOf({ code, message, billable }, false) }
}

/** Whether the API may have charged for a verdict: unless it says no, for every answer of a bank. */
export function mayBeBilled({ billable, isAnswer }: PayeeVerdict): boolean {
  return billable ?? isAnswer
}

/** The verdict on an account that the API can't check, so that it isn't asked. */
export const unsupportedVerdict: PayeeVerdict = verdictOf(
  { code: 'ACCOUNT_TYPE_NOT_SUPPORTED', message: null, billable: false },
  false,
)

function verdictOf(
  { code, message, billable }: Pick<PayeeConfirmation, 'code' | 'message' | 'billable'>,
  isSuccess: boolean,
): PayeeVerdict {
  return {
    ...readPayeeCode(code, isSuccess),
    code,
    message: message ?? undefined,
    billable: billable ?? undefined,
  }
}
