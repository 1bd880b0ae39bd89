import type { ReactNode } from 'react'
import type { RowControl } from './VirtualList.tsx'

/** One column of a table. */
export interface TableColumn {
  /** What tells it from the others. */
  id: string
  /** Its head, and the label of its value in a card. */
  label: string
  /** The least width in px. */
  minWidth: number
  /** Its share of the room that is left, 1 by default. */
  grow?: number | undefined
  /** `end` for figures; `start` by default. */
  align?: 'start' | 'end' | undefined
  /** Whether its head is a button that sorts. */
  isSortable?: boolean | undefined
}

/** By which column a table is sorted, and how. */
export interface TableSort {
  /** The id of a column, shown or not. */
  column: string
  direction: 'ascending' | 'descending'
}

/** What the main control of a row wears: `<button {...control}>`. */
export interface TableControl extends RowControl {
  /** The ids of the row's other cells, which say more of what it opens. */
  'aria-describedby': string | undefined
}

export interface VirtualTableProps {
  /** What the rows are, for a screen reader: "Withdrawals". */
  label: string
  /** The columns in order; the first names the row, and its cell holds the main control. */
  columns: readonly TableColumn[]
  /** How many rows there are; a hundred thousand are fine. */
  count: number
  /**
   * What a cell shows. In the first column a button or a link that wears `control`. The same function
   * from render to render, or all rows in view are drawn anew.
   */
  renderCell: (index: number, column: string, control: TableControl) => ReactNode
  /** What tells a row from the others, as of a VirtualList; keep it between renders. */
  itemKey?: ((index: number) => string) | undefined
  /** How the rows are sorted. */
  sort?: TableSort | undefined
  /** Called with a column's id when its head is pressed. */
  onSort?: ((column: string) => void) | undefined
  /** A text that changes with what a row tells; each change tints the row for two seconds. */
  news?: ((index: number) => string) | undefined
  /** The rows are of before and about to change: they step back. */
  isDimmed?: boolean | undefined
  /** The height in px beyond which the table scrolls, 640 by default; at most 80 % of the window's. */
  maxHeight?: number | undefined
  /** A host's class, beside the part's own. */
  className?: string | undefined
}
