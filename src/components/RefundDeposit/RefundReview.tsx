'use client'
import type { ReactNode } from 'react'
import type { UseDepositRefundResult } from '../../hooks/useDepositRefund.ts'
import { compareDecimals, subtractDecimals } from '../../money/decimal.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'
import { ReviewFrame } from '../FieldForm/ReviewFrame.tsx'
import { ReviewGroup } from '../FieldForm/ReviewGroup.tsx'
import { refundDepositWords } from './refundDepositWords.ts'

/** What is about to go back, to whom, and that there is no way back from it. */
export function RefundReview({ form }: { readonly form: UseDepositRefundResult }): ReactNode {
  const { text, locale } = useTranslator(refundDepositWords)
  const { deposit, reviewed, situation } = form
  const { currency, sender } = deposit
  const amount = String(reviewed?.amount ?? '0')
  const reason = reviewed?.reason
  const stays = subtractDecimals(situation.available ?? amount, amount)
  const whoever = sender?.accountName || text('refundDeposit.whoever')
  const money = (value: string) => <Amount currency={currency} value={value} />
  const edit = (name: string) => (form.isHidden(name) ? undefined : () => form.edit(name))

  const amounts: DetailItem[] = [
    { label: text('refundDeposit.amount'), value: money(amount) },
    ...(compareDecimals(stays, 0) > 0
      ? [{ label: text('refundDeposit.stays'), value: money(stays) }]
      : []),
  ]
  const to: DetailItem[] = [
    { label: text('refundDeposit.to'), value: <bdi>{whoever}</bdi> },
    ...(sender?.bankName
      ? [{ label: text('refundDeposit.toBank'), value: <bdi>{sender.bankName}</bdi> }]
      : []),
  ]
  const details = reason
    ? [{ label: text('field.refundReason.label'), value: <bdi>{String(reason)}</bdi> }]
    : []
  return (
    <ReviewFrame>
      <ReviewGroup
        items={amounts}
        onEdit={edit('amount')}
        title={text('refundDeposit.section.amount')}
      />
      <ReviewGroup items={to} title={text('refundDeposit.section.to')} />
      <ReviewGroup
        items={details}
        onEdit={edit('reason')}
        title={text('refundDeposit.section.details')}
      />
      <Notice announces="nothing" title={text('refundDeposit.final.title')} tone="caution">
        {text('refundDeposit.final.text', {
          amount: formatAmount(amount, { currency, locale, withCode: true }),
          name: whoever,
        })}
      </Notice>
    </ReviewFrame>
  )
}
