'use client'
import type { ReactNode } from 'react'
import { depositTable } from '../../hooks/tables/depositTable.ts'
import type { Deposit } from '../../hooks/useDeposits.ts'
import { type UseDepositTableOptions, useDepositTable } from '../../hooks/useDepositTable.ts'
import { TransactionTable } from './TransactionTable.tsx'
import type { TransactionTableOptions } from './transactionTableProps.ts'

/** What a host may say of the table; all of it is optional. */
export interface DepositTableProps
  extends UseDepositTableOptions,
    TransactionTableOptions<Deposit> {}

/**
 * Your deposits: filtered by the API, searched and sorted on the page, live. A press shows what happened to
 * one, and offers to send it back; all that the filters let through can be saved as a file.
 *
 * @example
 * <DepositTable among={{ subClientId: '5fb314cb9224595df522db61' }} />
 */
export function DepositTable(props: DepositTableProps): ReactNode {
  const table = useDepositTable(props)
  const { onSelect, className } = props
  return (
    <TransactionTable
      className={className}
      entity="deposit"
      kind={depositTable}
      onSelect={onSelect}
      table={table}
    />
  )
}
