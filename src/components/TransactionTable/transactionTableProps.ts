import type { TableKind, Transaction } from '../../hooks/tables/tableKind.ts'
import type { TransactionTable as Table } from '../../hooks/tables/useTransactionTable.ts'
import type { TableEntity } from './tableEntity.ts'

/** What a host may say of any table of transactions. */
export interface TransactionTableOptions<Row> {
  /** Takes over what the press of a row does; else its details open in a drawer. */
  readonly onSelect?: ((row: Row) => void) | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/** What the table of one kind is made of. */
export interface TransactionTableProps<Row extends Transaction, Column extends string>
  extends TransactionTableOptions<Row> {
  readonly entity: TableEntity
  readonly kind: TableKind<Row, Column>
  readonly table: Table<Row, Column>
  /** Offers to send a cancelled withdrawal again, where the API allows it. */
  readonly onSendAgain?: ((row: Row) => void) | undefined
}
