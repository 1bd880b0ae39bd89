/** How a column of any table of transactions looks. */
export interface ColumnLook {
  /** px. */
  readonly minWidth: number
  readonly grow?: number
  readonly align?: 'end'
}

const moment: ColumnLook = { minWidth: 216, grow: 0.4 }
const money: ColumnLook = { minWidth: 152, grow: 0.8, align: 'end' }
const name: ColumnLook = { minWidth: 160, grow: 2 }
const ids: ColumnLook = { minWidth: 216, grow: 0.8 }

const looks: Readonly<Record<string, ColumnLook>> = {
  recipient: name,
  sender: name,
  subClient: name,
  pair: { minWidth: 136, grow: 1 },
  createdAt: moment,
  updatedAt: moment,
  clearedAt: moment,
  status: { minWidth: 152, grow: 0.4 },
  amount: money,
  totalFee: money,
  fromAmount: money,
  toAmount: money,
  rate: { minWidth: 96, grow: 0.5, align: 'end' },
  externalReference: { minWidth: 120, grow: 1.2 },
  externalId: { minWidth: 128, grow: 1 },
  id: ids,
}

const other: ColumnLook = { minWidth: 120, grow: 1 }

/** How wide a column is, and where its values stand. */
export function columnLook(column: string): ColumnLook {
  return looks[column] ?? other
}
