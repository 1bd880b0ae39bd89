import type { PayeeAccount } from '../../hooks/payees/payeeCheckAccount.ts'
import type { PayeeDecision } from '../../hooks/payees/payeeCheckMemory.ts'

/** The account to check, and where the check stands. */
export interface CopBadgeProps {
  /** As it stands in your form now, or null where there is none yet. */
  readonly account: PayeeAccount | null
  /**
   * `form` (default): a button, what it may cost, the verdict with its advice, and the decision. `badge`:
   * a sign and a word, and nothing at all while nothing is known, as in a list.
   */
  readonly look?: 'form' | 'badge' | undefined
  /** Whether a badge offers the check; a form's look always does. False unless told. */
  readonly canCheck?: boolean | undefined
  /** Whether a form's look asks to go on anyway; true unless told. */
  readonly canGoOn?: boolean | undefined
  /** The person went on in spite of the verdict, or took that back (undefined). */
  readonly onDecision?: ((decision: PayeeDecision | undefined) => void) | undefined
  /** Nothing can be checked or decided now, as while your form is being sent. */
  readonly isDisabled?: boolean | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}
