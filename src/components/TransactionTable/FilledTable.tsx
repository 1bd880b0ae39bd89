'use client'
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Transaction } from '../../hooks/tables/tableKind.ts'
import type { TransactionTable as Table } from '../../hooks/tables/useTransactionTable.ts'
import { transactionTableWords } from '../../messages/en/transactionTable.ts'
import { minorUnitsOf } from '../../money/minorUnits.ts'
import type { VirtualListHandle } from '../../primitives/VirtualList.tsx'
import { VirtualTable } from '../../primitives/VirtualTable.tsx'
import type { TableControl } from '../../primitives/virtualTableProps.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { columnLook } from './columnLooks.ts'
import { TransactionCell } from './TransactionCell.tsx'
import * as styles from './TransactionTable.css.ts'
import type { TransactionTableProps } from './transactionTableProps.ts'

interface FilledTableProps<Row extends Transaction, Column extends string>
  extends TransactionTableProps<Row, Column> {
  readonly listRef: RefObject<VirtualListHandle | null>
  /** Called on a press, with the row's place. */
  readonly onOpen: (row: Row, index: number) => void
}

/** The rows, lines or cards. */
export function FilledTable<Row extends Transaction, Column extends string>(
  props: FilledTableProps<Row, Column>,
): ReactNode {
  const { entity, table, listRef } = props
  const { rows } = table
  const { text } = useTranslator(transactionTableWords)
  const columns = useHeads(table)
  const renderCell = useCells(props)
  useTopOfAnother(table, listRef)
  return (
    <VirtualTable
      columns={columns}
      count={rows.length}
      isDimmed={table.all.status === 'loading'}
      itemKey={useCallback((index: number) => rows[index]?.id ?? '', [rows])}
      label={text(`transactionTable.${entity}.label`)}
      news={useCallback((index: number) => rows[index]?.status ?? '', [rows])}
      onSort={column => table.sortBy(column as Column)}
      ref={listRef}
      renderCell={renderCell}
      sort={table.order}
    />
  )
}

function useHeads<Row, Column extends string>({ shown }: Table<Row, Column>) {
  const { text } = useTranslator(transactionTableWords)
  return useMemo(
    () =>
      shown.map(column => ({
        ...columnLook(column),
        id: column,
        label: text(`transactionTable.column.${column}` as never),
        isSortable: true,
      })),
    [shown, text],
  )
}

/** What the cells show, of which the first opens the row. */
function useCells<Row extends Transaction, Column extends string>({
  entity,
  kind,
  table,
  onOpen,
}: FilledTableProps<Row, Column>) {
  const { rows, shown } = table
  const [main] = shown
  const decimals = useDecimals(rows)
  return useCallback(
    (index: number, column: string, control: TableControl) => {
      const row = rows[index]
      if (!row) return null
      const value = kind.columns[column as Column].key(row)
      const cell = <TransactionCell {...{ column, decimals, entity, row, value }} />
      if (column !== main) return cell
      return (
        <button
          {...control}
          className={styles.open}
          data-flash="open-details"
          onClick={() => onOpen(row, index)}
          type="button"
        >
          {cell}
        </button>
      )
    },
    [rows, main, kind, entity, decimals, onOpen],
  )
}

/** How many decimals the amounts of a table have at most. */
function useDecimals(rows: readonly object[]): number {
  return useMemo(() => {
    const codes = new Set<unknown>()
    for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
      codes.add(row.currency ?? row.fromCurrency).add(row.toCurrency)
    }
    const digits = [...codes].filter(code => typeof code === 'string').map(minorUnitsOf)
    return Math.max(0, ...digits)
  }, [rows])
}

/** What is found or ordered otherwise is read from its beginning. */
function useTopOfAnother<Row, Column extends string>(
  { search, order, filters }: Table<Row, Column>,
  list: RefObject<VirtualListHandle | null>,
): void {
  const asked = JSON.stringify([search, order, filters])
  const last = useRef(asked)
  useEffect(() => {
    if (last.current !== asked) list.current?.scrollToTop()
    last.current = asked
  }, [asked, list])
}
