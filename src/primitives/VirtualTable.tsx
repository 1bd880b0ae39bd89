'use client'
import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  forwardRef,
  useCallback,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { classNames } from './classNames.ts'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { rowGroupRole, tableOf } from './tableRoles.ts'
import { useAnchor } from './useAnchor.ts'
import { useRoving } from './useRoving.ts'
import { useTableLayout } from './useTableLayout.ts'
import type { VirtualListHandle } from './VirtualList.tsx'
import * as styles from './VirtualTable.css.ts'
import {
  byIndex,
  heightOf,
  lengths,
  margin,
  observeOnScreen,
  overscan,
  rowsIn,
  useRemembered,
  withRow,
} from './virtualRows.ts'
import type { VirtualTableProps } from './virtualTableProps.ts'

/**
 * A long table that scrolls by itself, under heads that stay, and has only the rows near its window in
 * the page. Its rows are one tab stop; arrow keys, page keys, Home and End move from row to row. In a
 * place narrower than 560 px each row is a card of labels and values.
 */
export const VirtualTable = forwardRef<VirtualListHandle, VirtualTableProps>(
  function VirtualTable(props, ref) {
    const { columns, count, sort } = props
    const itemKey = useRemembered(props.itemKey ?? byIndex)
    const id = useId()
    const region = useRef<HTMLDivElement>(null)
    const head = useRef<HTMLDivElement>(null)
    const { layout, headHeight } = useTableLayout(region, head)
    const rowHeight = layout === 'rows' ? lineHeight : cardHeight(columns.length)
    const { active, rest, setControl, listeners, focusItem } = useRoving({
      count,
      itemKey,
      scrollTo: index => virtualizer.scrollToIndex(index),
      pageSize: () => Math.max(1, rowsIn(virtualizer.range) - 1),
    })
    const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
      count,
      estimateSize: () => rowHeight,
      getItemKey: itemKey,
      getScrollElement: () => region.current,
      // What a server renders, which knows no window.
      initialRect: { width: 0, height: lineHeight * firstRows },
      measureElement: heightOf,
      observeElementRect: observeOnScreen,
      overscan,
      rangeExtractor: useCallback((range: Range) => withRow(range, active), [active]),
      scrollMargin: headHeight,
      scrollPaddingEnd: margin,
      scrollPaddingStart: headHeight + margin,
    })
    useAnchor(virtualizer, count, itemKey)
    useImperativeHandle(ref, () => ({
      focusItem,
      scrollToTop() {
        rest(0)
        virtualizer.scrollToOffset(0)
      },
    }))
    const place = useMemo(() => placeOf(columns), [columns])
    const rows = virtualizer.getVirtualItems()
    const hasHead = layout === 'rows'
    return (
      <div
        className={classNames(styles.region, props.className)}
        data-flash="virtual-table"
        data-layout={layout}
        ref={region}
        style={lengths('table', { height: props.maxHeight })}
      >
        <div
          {...tableOf(props.label, count + (hasHead ? 1 : 0), columns.length)}
          aria-busy={props.isDimmed || undefined}
          className={styles.table}
          data-layout={layout}
          style={place}
        >
          {hasHead ? (
            <TableHead columns={columns} headRef={head} onSort={props.onSort} sort={sort} />
          ) : null}
          <div
            {...rowGroupRole}
            className={styles.body}
            data-dimmed={props.isDimmed || undefined}
            style={lengths('table', { size: virtualizer.getTotalSize() })}
            {...listeners}
          >
            {rows.map(({ index, key, start }, position) => {
              const before = rows[position - 1]
              const isNext = before?.index === index - 1
              return (
                <TableRow
                  columns={columns}
                  gap={isNext ? 0 : start - (before?.end ?? headHeight)}
                  id={id}
                  index={index}
                  isLast={index === count - 1}
                  isTabStop={index === active}
                  key={key}
                  layout={layout}
                  measure={virtualizer.measureElement}
                  news={props.news?.(index)}
                  renderCell={props.renderCell}
                  setControl={setControl}
                />
              )
            })}
          </div>
        </div>
      </div>
    )
  },
)

/** The height in px of a line before it is measured. */
const lineHeight = 53

/** How many rows a server renders. */
const firstRows = 6

/** The height in px of a card before it is measured. */
function cardHeight(columns: number): number {
  return 48 + columns * 28
}

/** The widths of the columns, and the width below which the table is scrolled sideways. */
function placeOf(columns: VirtualTableProps['columns']): CSSProperties {
  const gaps = (columns.length + 1) * 16
  const widths = columns.map(({ minWidth, grow = 1 }) => `minmax(${minWidth}px, ${grow}fr)`)
  return {
    '--flash-table-columns': widths.join(' '),
    '--flash-table-width': `${columns.reduce((sum, { minWidth }) => sum + minWidth, gaps)}px`,
  } as CSSProperties
}
