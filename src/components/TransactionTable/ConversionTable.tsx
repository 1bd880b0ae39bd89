'use client'
import type { ReactNode } from 'react'
import { conversionTable } from '../../hooks/tables/conversionTable.ts'
import type { Conversion } from '../../hooks/useConversions.ts'
import {
  type UseConversionTableOptions,
  useConversionTable,
} from '../../hooks/useConversionTable.ts'
import { TransactionTable } from './TransactionTable.tsx'
import type { TransactionTableOptions } from './transactionTableProps.ts'

/** What a host may say of the table; all of it is optional. */
export interface ConversionTableProps
  extends UseConversionTableOptions,
    TransactionTableOptions<Conversion> {}

/**
 * Your conversions: filtered by the API, searched and sorted on the page, live. A press shows what happened
 * to one; all that the filters let through can be saved as a file.
 *
 * @example
 * <ConversionTable columns={['createdAt', 'fromAmount', 'toAmount', 'rate']} />
 */
export function ConversionTable(props: ConversionTableProps): ReactNode {
  const table = useConversionTable(props)
  const { onSelect, className } = props
  return (
    <TransactionTable
      className={className}
      entity="conversion"
      kind={conversionTable}
      onSelect={onSelect}
      table={table}
    />
  )
}
