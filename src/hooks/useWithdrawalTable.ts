'use client'
import {
  type TableOptions,
  type TransactionTable,
  useTransactionTable,
} from './tables/useTransactionTable.ts'
import { type WithdrawalColumn, withdrawalTable } from './tables/withdrawalTable.ts'
import type { UseWithdrawalsOptions, Withdrawal } from './useWithdrawals.ts'

/** Which withdrawals to give, and how at first. */
export interface UseWithdrawalTableOptions
  extends TableOptions<UseWithdrawalsOptions, WithdrawalColumn> {}

/** The withdrawals to show, and all that changes them. */
export interface UseWithdrawalTableResult extends TransactionTable<Withdrawal, WithdrawalColumn> {}

/**
 * A table of your withdrawals, without looks: filtered by the API, searched and sorted on the page, a hundred
 * thousand as well as ten. With the provider's `liveSource` its rows change by themselves.
 *
 * @example
 * const table = useWithdrawalTable({ initialFilters: { statuses: ['PENDING'] } })
 * table.rows.map(({ id, status }) => `${id} ${status}`)
 */
export function useWithdrawalTable(
  options: UseWithdrawalTableOptions = {},
): UseWithdrawalTableResult {
  return useTransactionTable(withdrawalTable, options)
}
