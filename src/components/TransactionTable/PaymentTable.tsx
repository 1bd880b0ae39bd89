'use client'
import type { ReactNode } from 'react'
import { paymentTable } from '../../hooks/tables/paymentTable.ts'
import type { Payment } from '../../hooks/usePayments.ts'
import { type UsePaymentTableOptions, usePaymentTable } from '../../hooks/usePaymentTable.ts'
import { TransactionTable } from './TransactionTable.tsx'
import type { TransactionTableOptions } from './transactionTableProps.ts'

/** What a host may say of the table; all of it is optional. */
export interface PaymentTableProps
  extends UsePaymentTableOptions,
    TransactionTableOptions<Payment> {}

/**
 * Your payments: filtered by the API, searched and sorted on the page, live. A press shows what happened to
 * one; all that the filters let through can be saved as a file.
 *
 * @example
 * <PaymentTable onSelect={payment => show(payment.id)} />
 */
export function PaymentTable(props: PaymentTableProps): ReactNode {
  const table = usePaymentTable(props)
  const { onSelect, className } = props
  return (
    <TransactionTable
      className={className}
      entity="payment"
      kind={paymentTable}
      onSelect={onSelect}
      table={table}
    />
  )
}
