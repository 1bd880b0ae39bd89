'use client'
import type { ReactNode } from 'react'
import type { SortKey } from '../../hooks/tables/tableKind.ts'
import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import { rateMarks, rateText } from '../../money/formatRate.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import { Moment } from '../Moment/Moment.tsx'
import { StatusBadge } from '../StatusBadge/StatusBadge.tsx'
import { Arrow } from './Arrow.tsx'
import { MoneyCell } from './MoneyCell.tsx'
import * as styles from './TransactionTable.css.ts'

/** A transaction's own fields, by the API's names. */
export type Fields = Readonly<Record<string, unknown>>

interface TransactionCellProps {
  readonly entity: StatusEntity
  readonly column: string
  readonly row: object
  /** What the column is sorted by: its text, where it is one. */
  readonly value: SortKey
  /** How many decimals a column of amounts has room for. */
  readonly decimals: number
}

/** The side that an amount is of, by its column. */
const currencies: Readonly<Record<string, string>> = {
  amount: 'currency',
  totalFee: 'currency',
  fromAmount: 'fromCurrency',
  toAmount: 'toCurrency',
}

/** What one cell of a table of transactions shows; a dash where nothing is known. */
export function TransactionCell(props: TransactionCellProps): ReactNode {
  const { entity, column, value, decimals } = props
  const { locale } = useFlash()
  const row = props.row as Fields
  const field = row[column]
  const currency = currencies[column]
  if (column === 'status') return <StatusBadge entity={entity} status={String(field)} />
  if (column === 'pair') return <Pair from={row.fromCurrency} to={row.toCurrency} />
  if (value === null || value === '') return <span className={styles.none}>–</span>
  if (currency) {
    return <MoneyCell currency={String(row[currency])} decimals={decimals} value={Number(field)} />
  }
  if (column.endsWith('At')) return <Moment at={String(field)} className={styles.moment} />
  if (column === 'rate') return <bdi dir="ltr">{rateText(Number(field), rateMarks(locale))}</bdi>
  if (codes.has(column)) return <bdi dir="ltr">{value}</bdi>
  return <bdi>{value}</bdi>
}

const codes = new Set(['id', 'externalId', 'rail'])

/** From which currency into which. */
function Pair({ from, to }: { from: unknown; to: unknown }): ReactNode {
  return (
    <span className={styles.pair}>
      <span>{String(from)}</span>
      <Arrow />
      <span>{String(to)}</span>
    </span>
  )
}
