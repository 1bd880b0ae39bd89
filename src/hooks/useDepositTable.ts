'use client'
import { type DepositColumn, depositTable } from './tables/depositTable.ts'
import {
  type TableOptions,
  type TransactionTable,
  useTransactionTable,
} from './tables/useTransactionTable.ts'
import type { Deposit, UseDepositsOptions } from './useDeposits.ts'

/** Which deposits to give, and how at first. */
export interface UseDepositTableOptions extends TableOptions<UseDepositsOptions, DepositColumn> {}

/** The deposits to show, and all that changes them. */
export interface UseDepositTableResult extends TransactionTable<Deposit, DepositColumn> {}

/**
 * A table of your deposits, without looks: filtered by the API, searched and sorted on the page, a hundred
 * thousand as well as ten. With the provider's `liveSource` its rows change by themselves.
 *
 * @example
 * const table = useDepositTable({ among: { subClientId: '5fb314cb9224595df522db61' } })
 * table.rows.map(({ id, status }) => `${id} ${status}`)
 */
export function useDepositTable(options: UseDepositTableOptions = {}): UseDepositTableResult {
  return useTransactionTable(depositTable, options)
}
