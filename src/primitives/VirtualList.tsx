'use client'
import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { forwardRef, memo, type ReactNode, useCallback, useImperativeHandle, useRef } from 'react'
import { classNames } from './classNames.ts'
import { type ControlRef, useRoving } from './useRoving.ts'
import * as styles from './VirtualList.css.ts'
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

/** What the main control of a row wears: `<button {...control}>`. */
export interface RowControl {
  ref: ControlRef
  /** 0 in the one row that Tab reaches; give it to anything else in the row that takes the focus. */
  tabIndex: 0 | -1
}

/** What can be asked of a list through its ref. */
export interface VirtualListHandle {
  /** Brings a row into view and gives it the focus; the last row when there are fewer. */
  focusItem(index: number): void
  /** Shows the first row, as after a new search; the focus stays where it is. */
  scrollToTop(): void
}

export interface VirtualListProps {
  /** What the rows are, for a screen reader: "Recipients". */
  label: string
  /** How many rows there are; a hundred thousand are fine. */
  count: number
  /** The height of a row in px before it is rendered and measured. */
  estimateSize: number
  /** A row with one main control, a button or a link, that wears `control`; it may wrap. */
  renderItem: (index: number, control: RowControl) => ReactNode
  /**
   * What tells a row from the others, such as an id, so that focus and height follow it when rows come
   * and go; the index by default. Each new function is asked for all rows: keep it between renders.
   */
  itemKey?: ((index: number) => string) | undefined
  /** The height in px beyond which the list scrolls, 560 by default; at most 80 % of the window's. */
  maxHeight?: number | undefined
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/**
 * A long list that scrolls by itself and has only the rows near its window in the page. It is one tab
 * stop; arrow keys, page keys, Home and End move from row to row.
 */
export const VirtualList = forwardRef<VirtualListHandle, VirtualListProps>(
  function VirtualList(props, ref) {
    const { count, estimateSize, maxHeight } = props
    const itemKey = useRemembered(props.itemKey ?? byIndex)
    const region = useRef<HTMLDivElement>(null)
    const roving = useRoving({
      count,
      itemKey,
      scrollTo: index => virtualizer.scrollToIndex(index),
      pageSize: () => Math.max(1, rowsIn(virtualizer.range) - 1),
    })
    const { active, rest, setControl, listeners } = roving
    const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
      count,
      estimateSize: () => estimateSize,
      getItemKey: itemKey,
      getScrollElement: () => region.current,
      // What a server renders, which knows no window.
      initialRect: { width: 0, height: estimateSize * (firstRows - overscan) },
      measureElement: heightOf,
      observeElementRect: observeOnScreen,
      overscan,
      rangeExtractor: useCallback((range: Range) => withRow(range, active), [active]),
      scrollPaddingEnd: margin,
      scrollPaddingStart: margin,
    })
    useImperativeHandle(ref, () => ({
      focusItem: roving.focusItem,
      scrollToTop() {
        rest(0)
        virtualizer.scrollToOffset(0)
      },
    }))
    const rows = virtualizer.getVirtualItems()
    return (
      <div
        className={classNames(styles.region, props.className)}
        data-flash="virtual-list"
        ref={region}
        style={lengths('list', { height: maxHeight })}
      >
        {/* biome-ignore lint/a11y: Safari says nothing of a list without markers */}
        <div
          aria-label={props.label}
          className={styles.list}
          role="list"
          style={lengths('list', { size: virtualizer.getTotalSize() })}
          {...listeners}
        >
          {rows.map(({ index, key, start }, position) => {
            const before = rows[position - 1]
            const isNext = before?.index === index - 1
            return (
              <Row
                count={count}
                gap={isNext ? 0 : start - (before?.end ?? 0)}
                index={index}
                isTabStop={index === active}
                key={key}
                measure={virtualizer.measureElement}
                renderItem={props.renderItem}
                setControl={setControl}
              />
            )
          })}
        </div>
      </div>
    )
  },
)

interface RowProps extends Pick<VirtualListProps, 'count' | 'renderItem'> {
  index: number
  /** The px between it and the row above it in the page, which may be far above it in the list. */
  gap: number
  isTabStop: boolean
  measure: (row: HTMLElement | null) => void
  setControl: (index: number, control: HTMLElement | null) => void
}

const Row = memo(function Row(props: RowProps) {
  const { index, gap, setControl } = props
  const ref = useCallback<ControlRef>(control => setControl(index, control), [index, setControl])
  return (
    // biome-ignore lint/a11y: as the list
    <div
      aria-posinset={index + 1}
      aria-setsize={props.count}
      className={styles.row}
      data-flash="virtual-list-row"
      data-index={index}
      ref={props.measure}
      role="listitem"
      style={lengths('list', { gap: gap || undefined })}
    >
      {props.renderItem(index, { ref, tabIndex: props.isTabStop ? 0 : -1 })}
    </div>
  )
})

/** How many rows a server renders. */
const firstRows = 12
