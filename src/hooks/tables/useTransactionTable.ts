'use client'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { statusGraphs } from '../../lifecycle/statusGraphs.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import { useStable } from '../forms/useStable.ts'
import type { Query } from '../results.ts'
import {
  isFiltering,
  noFilters,
  type TableFilterName,
  type TableFilters,
  toQueryInput,
} from './tableFilters.ts'
import type { TableKind, Transaction } from './tableKind.ts'
import { toCsv } from './toCsv.ts'
import { useSortedRows } from './useSortedRows.ts'
import { useTableRows } from './useTableRows.ts'

/** By which column a table is sorted, and how. */
export interface TableOrder<Column extends string> {
  readonly column: Column
  readonly direction: 'ascending' | 'descending'
}

/** What a host may say of a table; all of it is optional. */
export interface TableOptions<Input, Column extends string> {
  /** Asks only for these, whatever a person filters. Its filters aren’t offered. */
  readonly among?: Input | undefined
  /** What is filtered at first; a person can change it. */
  readonly initialFilters?: Partial<TableFilters> | undefined
  /** The newest first unless told; a person can change it. */
  readonly initialOrder?: TableOrder<Column> | undefined
  /** The columns that are shown at first, in the table's own order. */
  readonly columns?: readonly Column[] | undefined
  /** Hears which columns a person chose, to be kept; the kit keeps nothing. */
  readonly onColumnsChange?: ((columns: readonly Column[]) => void) | undefined
}

/** The state of a table of transactions, without looks. */
export interface TransactionTable<Row, Column extends string> {
  /** The query of the current filters: every row of them, in the API’s order. */
  readonly all: Query<readonly Row[]>
  /** The rows to show, in order; those of the filters before until there is an answer. */
  readonly rows: readonly Row[]
  /** How many the filters let through, found by the search or not. */
  readonly total: number
  /** `rows` are those of before, or the first of very many: the others are about to come. */
  readonly isSettling: boolean
  readonly filters: TableFilters
  /** Changes some of the filters; the API is asked at once. */
  readonly setFilters: (change: Partial<TableFilters>) => void
  /** The filters that are offered. */
  readonly filterNames: readonly TableFilterName[]
  /** The statuses to choose from (open list), in their usual order. */
  readonly statuses: readonly string[]
  /** The currencies that occurred in the lists so far, on one side. */
  readonly currenciesOf: (side: 'from' | 'to') => readonly string[]
  /** What is searched within the rows, as typed. */
  readonly search: string
  readonly setSearch: (text: string) => void
  /** Something is searched or filtered, so that not all need be shown. */
  readonly isNarrowed: boolean
  /** Shows all again: empties the search and the filters. */
  readonly showAll: () => void
  readonly order: TableOrder<Column>
  /** Sorts by a column; by the one that it is sorted by, the other way round. */
  readonly sortBy: (column: Column) => void
  readonly setOrder: (order: TableOrder<Column>) => void
  /** Every column, in order; the first is always shown. */
  readonly columns: readonly Column[]
  readonly shown: readonly Column[]
  readonly show: (columns: readonly Column[]) => void
  /** Asks the API again, and sorts anew. */
  readonly refresh: () => void
  /**
   * The rows to show as comma-separated values (`toCsv`), with every column of the API however few are
   * shown, so that the file is the same whatever somebody chose to look at. Amounts are plain decimals,
   * moments ISO 8601 in UTC, statuses the API's codes.
   *
   * @param headOf gives the head of a column by its name
   */
  readonly toFile: (headOf: (name: string) => string) => string
  /** Tells the table how a row is now, where another question said so. */
  readonly place: (row: Row) => void
}

const none: readonly never[] = []

/** The state of one kind of table. */
export function useTransactionTable<
  Row extends Transaction,
  Column extends string,
  Input extends object,
>(
  kind: TableKind<Row, Column>,
  options: TableOptions<Input, Column>,
): TransactionTable<Row, Column> {
  const { locale } = useFlash()
  const among = useStable(options.among ?? {})
  const [filters, setFilters] = useState<TableFilters>({ ...noFilters, ...options.initialFilters })
  const [search, setSearch] = useState('')
  const sought = useDeferredValue(search)
  const [order, setOrder] = useState(options.initialOrder ?? newestFirst<Column>())
  const [turn, setTurn] = useState({})
  const columns = useColumns(kind, options)

  const input = useMemo(() => toQueryInput(filters, among), [filters, among])
  const { query: all, place } = useTableRows(kind, input)
  const { rows, asked } = useKept(all, input)
  const column = kind.columns[order.column]
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them begins another order
  const begun = useMemo(() => ({}), [turn, asked])
  const { direction } = order
  const { sorted, isWhole } = useSortedRows(rows, { column, direction, locale, turn: begun })
  const found = useMemo(() => kind.search.find(sorted, sought), [kind, sorted, sought])
  const currencies = useRef({ from: new Set<string>(), to: new Set<string>() })

  function changeOrder(next: TableOrder<Column>): void {
    setOrder(next)
    setTurn({})
  }

  return {
    all,
    rows: found,
    total: rows.length,
    isSettling: search !== sought || !isWhole || all.status === 'loading',
    filters,
    setFilters: change => setFilters(before => ({ ...before, ...change })),
    filterNames: kind.filters.filter(name => !isFixed(name, among)),
    statuses: Object.keys(statusGraphs[kind.entity].states),
    currenciesOf(side) {
      const seen = currencies.current[side]
      for (const row of rows) seen.add(String(row[`${side}Currency` as never]))
      for (const code of filters[`${side}Currencies`]) seen.add(code)
      return [...seen].sort()
    },
    search,
    setSearch,
    isNarrowed: search.trim() !== '' || isFiltering(filters),
    showAll() {
      setSearch('')
      setFilters(noFilters)
    },
    order,
    sortBy(name) {
      const isSame = order.column === name
      const isUp = isSame ? order.direction === 'descending' : isText(kind, name)
      changeOrder({ column: name, direction: isUp ? 'ascending' : 'descending' })
    },
    setOrder: changeOrder,
    ...columns,
    refresh() {
      setTurn({})
      if (all.status === 'ready') all.refresh()
      else if (all.status === 'failed') all.retry()
    },
    toFile(headOf) {
      const names = Object.keys(kind.file)
      const cells = Object.values(kind.file)
      return toCsv(
        names.map(headOf),
        found.map(row => cells.map(cell => cell(row))),
      )
    },
    place,
  }
}

function newestFirst<Column extends string>(): TableOrder<Column> {
  return { column: 'createdAt' as Column, direction: 'descending' }
}

/** What reads from its smallest first; of dates and amounts the latest and largest are looked for. */
function isText<Row, Column extends string>(kind: TableKind<Row, Column>, name: Column): boolean {
  return kind.columns[name].kind === 'text' || name === 'status'
}

/** Whether the host has decided on a filter already. */
function isFixed(name: TableFilterName, among: object): boolean {
  return name === 'dates' ? 'minCreatedAt' in among || 'maxCreatedAt' in among : name in among
}

/** The rows of the last answer, which stay until the next, and what was asked for. */
function useKept<Row>(query: Query<readonly Row[]>, input: object) {
  const [kept, setKept] = useState<Kept<Row>>({ rows: none, asked: input })
  const now = query.status === 'ready' ? query.data : undefined
  const isNew = now !== undefined && (now !== kept.rows || input !== kept.asked)
  if (isNew) setKept({ rows: now, asked: input })
  if (now) return { rows: now, asked: input }
  return query.status === 'loading' ? kept : { rows: none, asked: input }
}

interface Kept<Row> {
  readonly rows: readonly Row[]
  /** The input that they are the answer to. */
  readonly asked: object
}

function useColumns<Row, Column extends string>(
  kind: TableKind<Row, Column>,
  { columns: initial, onColumnsChange }: TableOptions<object, Column>,
) {
  const columns = useMemo(() => Object.keys(kind.columns) as Column[], [kind])
  const [chosen, setChosen] = useState<readonly Column[]>(initial ?? kind.shown)
  const shown = useMemo(
    () => columns.filter((column, place) => place === 0 || chosen.includes(column)),
    [columns, chosen],
  )
  return {
    columns,
    shown,
    show(next: readonly Column[]) {
      setChosen(next)
      onColumnsChange?.(columns.filter((column, at) => at === 0 || next.includes(column)))
    },
  }
}
