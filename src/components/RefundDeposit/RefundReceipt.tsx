'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import type { UseDepositRefundResult } from '../../hooks/useDepositRefund.ts'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { LiveProgress } from './LiveProgress.tsx'
import * as styles from './RefundDeposit.css.ts'
import { refundDepositWords } from './refundDepositWords.ts'

interface RefundReceiptProps {
  readonly form: UseDepositRefundResult
  readonly onClose: (() => void) | undefined
}

const words = { ...refundDepositWords, ...moneyFormWords }

/** In the form's place once it is sent: what goes back to whom, and how it stands, live. */
export function RefundReceipt({ form, onClose }: RefundReceiptProps): ReactNode {
  const { text, locale } = useTranslator(words)
  const ref = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone.
  useEffect(() => ref.current?.focus(), [])
  const { deposit, reviewed, isEarlier } = form
  const { currency } = deposit
  const name = deposit.sender?.accountName || text('refundDeposit.whoever')
  // Of an earlier one nobody here knows how much it was.
  const amount = isEarlier ? undefined : reviewed?.amount
  return (
    <div className={styles.refund} data-flash="refund-receipt">
      <Notice
        announces="nothing"
        ref={ref}
        title={text('refundDeposit.sent.title')}
        tone="positive"
      >
        {amount === undefined
          ? text('refundDeposit.sent.earlier', { name })
          : text('refundDeposit.sent.text', {
              amount: formatAmount(String(amount), { currency, locale, withCode: true }),
              name,
            })}
      </Notice>
      {isEarlier ? (
        <Notice title={text('moneyForm.earlier.title')} tone="info">
          {text('moneyForm.earlier.text')}
        </Notice>
      ) : null}
      <LiveProgress id={deposit.id} />
      {onClose ? (
        <div>
          <Button onPress={onClose}>{text('refundDeposit.close')}</Button>
        </div>
      ) : null}
    </div>
  )
}
