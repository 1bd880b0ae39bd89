import type { RefundDepositInput } from '../../api/documents/operationTypes.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import type { BadField } from './badInput.ts'

/** What of a refund is bad whatever the deposit is; the words are inferred. */
export function badRefundFields({ amount, reason }: RefundDepositInput): readonly BadField[] {
  const bad: BadField[] = []
  if (amount != null && Number(amount) <= 0) {
    bad.push({ path: 'amount', value: amount, reason: 'Must be greater than 0' })
  }
  // Prose of one's own: no page asks for ASCII here, only for no dummies.
  if (reason && checkPlainText(reason).code === 'dummyValue') {
    bad.push({ path: 'reason', value: reason, reason: 'Must not be a dummy value' })
  }
  return bad
}
