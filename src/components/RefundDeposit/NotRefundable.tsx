'use client'
import type { ReactNode } from 'react'
import type { UseDepositRefundResult } from '../../hooks/useDepositRefund.ts'
import { refundWords } from '../../messages/en/refund.ts'
import type { Translator } from '../../messages/translator.ts'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { LiveProgress } from './LiveProgress.tsx'

interface NotRefundableProps {
  readonly deposit: UseDepositRefundResult['deposit']
  readonly obstacle: NonNullable<UseDepositRefundResult['obstacle']>
}

/** In the form's place where nothing can be sent back: why, and how the deposit stands. */
export function NotRefundable({ deposit, obstacle }: NotRefundableProps): ReactNode {
  const [title, text] = reasonOf(useTranslator(refundWords), deposit.status, obstacle)
  return (
    <>
      <Notice title={title} tone="info">
        {text}
      </Notice>
      <LiveProgress id={deposit.id} />
    </>
  )
}

function reasonOf(
  { text }: Translator<keyof typeof refundWords>,
  status: string,
  obstacle: NotRefundableProps['obstacle'],
): readonly [title: string, text: string] {
  if (obstacle === 'fee') {
    return [text('refundDeposit.not.fee'), text('refundDeposit.not.fee.text')]
  }
  switch (status) {
    case 'INITIALISED':
    case 'REVIEWING':
      return [text(`refundDeposit.not.${status}`), text('refundDeposit.not.open.text')]
    case 'REFUNDING':
    case 'REFUNDED':
      return [text(`refundDeposit.not.${status}`), text('refundDeposit.not.back.text')]
    case 'CANCELLED':
      return [text('refundDeposit.not.CANCELLED'), text('refundDeposit.not.CANCELLED.text')]
    default:
      return [text('refundDeposit.not.other'), text('refundDeposit.not.other.text', { status })]
  }
}
