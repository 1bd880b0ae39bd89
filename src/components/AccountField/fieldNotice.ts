import type { Check } from '../../accounts/check.ts'
import type { FieldProblem } from '../../hooks/forms/fieldProblem.ts'
import type { FieldAction, FieldMessage } from '../../primitives/FieldFrame.tsx'
import { type FieldTranslator, problemText, type Worded } from './fieldMessage.ts'

/** What a field has to say of its text, and what can be done about it. */
export interface FieldNoticeParts {
  readonly problem: FieldProblem | undefined
  /** What is known of the value; shown where nothing is wrong with it. */
  readonly note?: FieldMessage | undefined
  readonly check: Check
  /** The whole text that was probably meant. */
  readonly mend: string | undefined
  /** Absent where the text can't be changed. */
  readonly onMend: ((mend: string) => void) | undefined
  /** A button in place of the one that takes the mend. */
  readonly action?: FieldAction | undefined
  /** Takes the account number that was pasted with it; without it that mend isn't offered. */
  readonly onAccountNumber?: ((accountNumber: string) => void) | undefined
}

/** What stands under a field: what is wrong, with a button that mends it, or else what is known. */
export function fieldNotice(
  translator: FieldTranslator,
  field: Worded,
  { problem, note, check, mend, onMend, action, onAccountNumber }: FieldNoticeParts,
): FieldMessage | undefined {
  if (!problem) return note

  const { accountNumber } = (check.params ?? {}) as { accountNumber?: string }
  const canMend = mend !== undefined && onMend && (!accountNumber || onAccountNumber)
  const mendAction = canMend
    ? {
        label: translator.text(accountNumber ? 'field.useBoth' : 'field.useMend', {
          mend,
          accountNumber,
        }),
        onPress() {
          if (accountNumber) onAccountNumber?.(accountNumber)
          onMend(mend)
        },
      }
    : undefined
  return {
    tone: problem.tone,
    text: problemText(translator, field, problem),
    action: action ?? mendAction,
  }
}
