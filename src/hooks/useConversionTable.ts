'use client'
import { type ConversionColumn, conversionTable } from './tables/conversionTable.ts'
import {
  type TableOptions,
  type TransactionTable,
  useTransactionTable,
} from './tables/useTransactionTable.ts'
import type { Conversion, UseConversionsOptions } from './useConversions.ts'

/** Which conversions to give, and how at first. */
export interface UseConversionTableOptions
  extends TableOptions<UseConversionsOptions, ConversionColumn> {}

/** The conversions to show, and all that changes them. */
export interface UseConversionTableResult extends TransactionTable<Conversion, ConversionColumn> {}

/**
 * A table of your conversions, without looks: filtered by the API, searched and sorted on the page, a hundred
 * thousand as well as ten. With the provider's `liveSource` its rows change by themselves.
 *
 * @example
 * const table = useConversionTable({ initialOrder: { column: 'fromAmount', direction: 'descending' } })
 * table.rows.map(({ id, status }) => `${id} ${status}`)
 */
export function useConversionTable(
  options: UseConversionTableOptions = {},
): UseConversionTableResult {
  return useTransactionTable(conversionTable, options)
}
