'use client'
import { type MouseEvent, memo, useCallback, useEffect, useRef, useState } from 'react'
import { cellAt, rowAt } from './tableRoles.ts'
import type { ControlRef } from './useRoving.ts'
import type { TableLayout } from './useTableLayout.ts'
import * as styles from './VirtualTable.css.ts'
import { lengths } from './virtualRows.ts'
import type { VirtualTableProps } from './virtualTableProps.ts'

interface TableRowProps extends Pick<VirtualTableProps, 'columns' | 'renderCell'> {
  /** Of the table. */
  id: string
  index: number
  /** The px between it and the row above it in the page, which may be far above it in the table. */
  gap: number
  isTabStop: boolean
  isLast: boolean
  layout: TableLayout
  news: string | undefined
  measure: (row: HTMLElement | null) => void
  setControl: (index: number, control: HTMLElement | null) => void
}

/** A row of a VirtualTable: a line of cells, or a card of labels and values. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { columns, id, index, layout, gap, setControl } = props
  const ref = useCallback<ControlRef>(control => setControl(index, control), [index, setControl])
  const news = useNews(props.news)
  const isCard = layout === 'cards'
  const idOf = (column: string) => `${id}${index}${column}`
  const others = columns.slice(1).map(column => idOf(column.id))
  const control = {
    'aria-describedby': others.join(' ') || undefined,
    ref,
    tabIndex: props.isTabStop ? (0 as const) : (-1 as const),
  }
  return (
    <div
      {...rowAt(index + (isCard ? 1 : 2))}
      {...pressing}
      className={styles.row}
      data-flash="virtual-table-row"
      data-index={index}
      ref={props.measure}
      style={lengths('table', { gap: gap || undefined })}
    >
      <div
        className={styles.face}
        data-last={props.isLast || undefined}
        data-layout={layout}
        data-news={news}
        role="presentation"
      >
        {columns.map((column, position) => (
          <div
            {...cellAt(position + 1)}
            className={styles.cell}
            data-align={column.align}
            data-layout={layout}
            data-main={position === 0 || undefined}
            key={column.id}
          >
            {isCard && position > 0 ? <span className={styles.label}>{column.label}</span> : null}
            <span className={styles.value} id={idOf(column.id)}>
              {props.renderCell(index, column.id, control)}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
})

/** A press anywhere in the row is one of its control, unless it ends a selection of text. */
function pressControl({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  const pressed = (target as Element).closest('button, a, input')
  if (pressed || !document.getSelection()?.isCollapsed) return
  currentTarget.querySelector<HTMLElement>('button, a')?.click()
}

// The keys go to the control itself.
const pressing = { onClick: pressControl }

/** Turns over with each change of a text; nothing as long as it has stayed the same. */
function useNews(text: string | undefined): 'odd' | 'even' | undefined {
  const [news, setNews] = useState<'odd' | 'even'>()
  const last = useRef(text)
  useEffect(() => {
    if (last.current === text) return
    last.current = text
    setNews(before => (before === 'odd' ? 'even' : 'odd'))
  }, [text])
  return news
}
