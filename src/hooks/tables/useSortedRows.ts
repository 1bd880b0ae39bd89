'use client'
import { startTransition, useEffect, useMemo, useState } from 'react'
import { comparison, firstOf, type Keyed, sortInSlices } from './sortRows.ts'
import type { SortedColumn, SortKey, Transaction } from './tableKind.ts'

/** By which column, and how. */
export interface Sorting<Row> {
  readonly column: SortedColumn<Row>
  readonly direction: 'ascending' | 'descending'
  readonly locale: string
  /** Another object sorts anew by what the rows tell now. */
  readonly turn: object
}

/** The length from which the first rows don't wait until all are sorted. */
const long = 500

/** How many of a long list are shown at once: more than a screen holds. */
const first = 50

/** A list in an order, and what that order was made from. */
interface Order<Row> {
  readonly keys: Map<string, SortKey>
  /** The same rows as they were given. */
  readonly source: readonly Row[]
  readonly rows: readonly Row[]
}

/**
 * Rows in order. A row keeps the place that it got when it was first seen, so that nothing moves under a
 * reader's hand when its status changes; a new one comes to its own place. Of a long list the first rows
 * are given at once, and the whole of it as soon as it is sorted, which leaves the page its frames.
 */
export function useSortedRows<Row extends Transaction>(
  rows: readonly Row[],
  { column, direction, locale, turn }: Sorting<Row>,
): { readonly sorted: readonly Row[]; readonly isWhole: boolean } {
  const compare = useMemo(
    () => comparison(column.kind, direction, locale),
    [column, direction, locale],
  )
  // What each row was sorted by when it was first seen in this order.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn begins anew
  const keys = useMemo(() => new Map<string, SortKey>(), [column, direction, locale, turn])
  const [order, setOrder] = useState<Order<Row>>()
  const isKnown = order?.keys === keys
  const isShort = rows.length < long

  const sorted = useMemo(() => {
    const keyed = (row: Row) => ({ row, key: keptKey(row, keys, column) })
    if (isShort) return rows.map(keyed).sort(compare).map(rowOf)
    if (!isKnown) return firstOf(rows, column.key, compare, first)
    if (order.source === rows) return order.rows
    // Nearly in order already, which a sort is quick with.
    return inOrderOf(order.rows, rows).map(keyed).sort(compare).map(rowOf)
  }, [rows, keys, column, compare, isShort, isKnown, order])

  useEffect(() => {
    if (isShort || isKnown) return
    let isWanted = true
    const keyOf = (row: Row) => keptKey(row, keys, column)
    // Only the second frame comes after the first rows have been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void sort())
    })
    async function sort(): Promise<void> {
      const all = await sortInSlices(rows, keyOf, compare, () => isWanted)
      if (!all || !isWanted) return
      startTransition(() => setOrder({ keys, source: rows, rows: all.map(rowOf) }))
    }
    return () => {
      isWanted = false
      cancelAnimationFrame(frame)
    }
  }, [rows, keys, column, compare, isShort, isKnown])

  return { sorted, isWhole: isShort || isKnown }
}

function keptKey<Row extends Transaction>(
  row: Row,
  keys: Map<string, SortKey>,
  column: SortedColumn<Row>,
): SortKey {
  const known = keys.get(row.id)
  if (known !== undefined) return known
  const key = column.key(row)
  keys.set(row.id, key)
  return key
}

function rowOf<Row>({ row }: Keyed<Row>): Row {
  return row
}

/** The rows of now in the order of before, with the new ones after them. */
function inOrderOf<Row extends Transaction>(
  before: readonly Row[],
  rows: readonly Row[],
): readonly Row[] {
  const waiting = new Map(rows.map(row => [row.id, row]))
  const kept = before.flatMap(({ id }) => {
    const row = waiting.get(id)
    waiting.delete(id)
    return row ?? []
  })
  return [...kept, ...waiting.values()]
}
