'use client'
import type { ReactNode } from 'react'
import type { Deposit } from '../../hooks/useDeposits.ts'
import { refundWords } from '../../messages/en/refund.ts'
import { compareDecimals, subtractDecimals } from '../../money/decimal.ts'
import { type DetailItem, DetailList } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'

/** Above the form: whose deposit it is, and how much of it can go back. */
export function DepositFacts({ deposit }: { readonly deposit: Deposit }): ReactNode {
  const { text } = useTranslator(refundWords)
  const { amount, currency, sender } = deposit
  const fee = deposit.totalFee ?? 0
  const money = (value: string | number) => <Amount currency={currency} value={value} />
  const items: (DetailItem | false)[] = [
    Boolean(sender?.accountName) && {
      label: text('refundDeposit.sender'),
      value: <bdi>{sender?.accountName}</bdi>,
    },
    Boolean(sender?.bankName) && {
      label: text('refundDeposit.bank'),
      value: <bdi>{sender?.bankName}</bdi>,
    },
    { label: text('refundDeposit.deposit'), value: money(amount) },
    ...(compareDecimals(fee, 0) > 0
      ? [
          { label: text('refundDeposit.fee'), value: money(fee) },
          { label: text('refundDeposit.most'), value: money(subtractDecimals(amount, fee)) },
        ]
      : []),
  ]
  return <DetailList items={items.filter(item => item !== false)} />
}
