import type { TypedDocumentNode } from '@apollo/client'
import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import type { PartySearch } from '../parties/partySearch.ts'
import type { TableFilterName } from './tableFilters.ts'
import type { CsvCell } from './toCsv.ts'

/** What a row is sorted by; null where it has none, which comes last. */
export type SortKey = string | number | null

/** What every transaction has. */
export interface Transaction {
  readonly id: string
  readonly status: string
  /** ISO 8601. */
  readonly createdAt: string
}

/** How a column is sorted. */
export interface SortedColumn<Row> {
  /** `text` as the language sorts it, `code` letter by letter, which also orders moments. */
  readonly kind: 'text' | 'code' | 'number'
  readonly key: (row: Row) => SortKey
}

/** What one kind of table is made of; the same object from render to render. */
export interface TableKind<Row, Column extends string> {
  readonly entity: StatusEntity
  /** The query that lists them, and what of its answer are the rows. */
  readonly document: TypedDocumentNode<Record<string, readonly Row[]>, { readonly input: object }>
  /** The query of one of them. */
  readonly one: TypedDocumentNode<Record<string, Row | null>, { readonly id: string }>
  /** The name of the list in the answer. */
  readonly list: string
  readonly filters: readonly TableFilterName[]
  /** Every column, in order; the first is always shown. */
  readonly columns: Readonly<Record<Column, SortedColumn<Row>>>
  /** Those that are shown unless told. */
  readonly shown: readonly Column[]
  readonly search: PartySearch<Row>
  /** The columns of the file, in order. */
  readonly file: Readonly<Record<string, (row: Row) => CsvCell>>
}
