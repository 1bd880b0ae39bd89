'use client'
import type { ReactNode } from 'react'
import { withdrawalTable } from '../../hooks/tables/withdrawalTable.ts'
import type { Withdrawal } from '../../hooks/useWithdrawals.ts'
import {
  type UseWithdrawalTableOptions,
  useWithdrawalTable,
} from '../../hooks/useWithdrawalTable.ts'
import { TransactionTable } from './TransactionTable.tsx'
import type { TransactionTableOptions } from './transactionTableProps.ts'

/** What a host may say of the table; all of it is optional. */
export interface WithdrawalTableProps
  extends UseWithdrawalTableOptions,
    TransactionTableOptions<Withdrawal> {
  /**
   * Offers to send a cancelled withdrawal again, only where the API allows it; open your form with what
   * the old one had.
   */
  readonly onSendAgain?: ((withdrawal: Withdrawal) => void) | undefined
}

/**
 * Your withdrawals: filtered by the API, searched and sorted on the page, live, a hundred thousand as well
 * as ten. A press shows what happened to one; all that the filters let through can be saved as a file.
 *
 * @example
 * <WithdrawalTable initialFilters={{ statuses: ['PENDING'] }} onSendAgain={payAgain} />
 */
export function WithdrawalTable(props: WithdrawalTableProps): ReactNode {
  const table = useWithdrawalTable(props)
  const { onSelect, className, onSendAgain } = props
  return (
    <TransactionTable
      className={className}
      entity="withdrawal"
      kind={withdrawalTable}
      onSelect={onSelect}
      onSendAgain={onSendAgain}
      table={table}
    />
  )
}
