'use client'
import { type PaymentColumn, paymentTable } from './tables/paymentTable.ts'
import {
  type TableOptions,
  type TransactionTable,
  useTransactionTable,
} from './tables/useTransactionTable.ts'
import type { Payment, UsePaymentsOptions } from './usePayments.ts'

/** Which payments to give, and how at first. */
export interface UsePaymentTableOptions extends TableOptions<UsePaymentsOptions, PaymentColumn> {}

/** The payments to show, and all that changes them. */
export interface UsePaymentTableResult extends TransactionTable<Payment, PaymentColumn> {}

/**
 * A table of your payments, without looks: filtered by the API, searched and sorted on the page, a hundred
 * thousand as well as ten. With the provider's `liveSource` its rows change by themselves.
 *
 * @example
 * const table = usePaymentTable({ initialFilters: { toCurrencies: ['EUR'] } })
 * table.rows.map(({ id, status }) => `${id} ${status}`)
 */
export function usePaymentTable(options: UsePaymentTableOptions = {}): UsePaymentTableResult {
  return useTransactionTable(paymentTable, options)
}
