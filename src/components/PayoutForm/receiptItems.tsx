'use client'
import { partyName } from '../../hooks/parties/partyName.ts'
import type { Withdrawal } from '../../hooks/useWithdrawals.ts'
import type { payoutFormWords } from '../../messages/en/payoutForm.ts'
import type { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { Amount } from '../Amount/Amount.tsx'
import { CopyValue } from '../FundingAccounts/CopyValue.tsx'
import { wholeAccountLine } from '../MoneyForm/accountLine.ts'

/**
 * What there is to know of a payout that was sent.
 *
 * @param externalId the host's own name for it, where it gave one
 */
export function receiptItems(
  translator: Translator<keyof typeof payoutFormWords | keyof typeof recipientPickerWords>,
  withdrawal: Withdrawal,
  externalId: string | undefined,
): readonly DetailItem[] {
  const { text } = translator
  const { id, amount, currency, totalFee, recipient, externalReference } = withdrawal
  const idLabel = text('payoutForm.id')
  const items: (DetailItem | false)[] = [
    { label: text('payoutForm.amount'), value: <Amount currency={currency} value={amount} /> },
    totalFee !== null && {
      label: text('payoutForm.totalFee'),
      value: <Amount currency={currency} value={totalFee} />,
    },
    recipient !== null && {
      label: text('payoutForm.recipient'),
      value: <bdi>{partyName({ ...recipient, id: recipient.id ?? '' })}</bdi>,
    },
    recipient !== null && {
      label: text('payoutForm.account'),
      value: wholeAccountLine(translator, recipient),
    },
    Boolean(externalReference) && {
      label: text('payoutForm.reference'),
      value: <bdi>{externalReference}</bdi>,
    },
    Boolean(externalId) && {
      label: text('payoutForm.ownId'),
      value: withdrawal.externalId,
      isCode: true,
    },
    { label: idLabel, value: <CopyValue isCode label={idLabel} shown={id} value={id} /> },
  ]
  return items.filter(item => item !== false)
}
