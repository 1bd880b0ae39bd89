'use client'
import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  type Rect,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type CSSProperties, useMemo } from 'react'

/** How many rows beyond each end of the window are rendered, for a scroll ahead of the next frame. */
export const overscan = 6

/** The px kept between a row that the focus goes to and the edge of the list. */
export const margin = 4

/** What tells rows apart where the caller doesn't say. */
export const byIndex = (index: number) => index

/** Asks once for each key: all of them are needed anew with each row that is measured. */
export function useRemembered(itemKey: (index: number) => string | number) {
  return useMemo(() => {
    const known: (string | number)[] = []
    return (index: number) => {
      known[index] ??= itemKey(index)
      return known[index]
    }
  }, [itemKey])
}

/** Unrounded, as rows stand in the flow of the page: a lost half pixel would show as a jolt. */
export function heightOf(row: HTMLElement, entry: ResizeObserverEntry | undefined): number {
  return entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height
}

/** Not of a printed page, on which the list is as high as its rows: it would render ever more of them. */
export function observeOnScreen(
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>,
  onRect: (rect: Rect) => void,
) {
  return observeElementRect(virtualizer, rect => {
    if (!matchMedia('print').matches) onRect(rect)
  })
}

/** The rows to render: those near the window, and the one that has the focus or would get it. */
export function withRow(range: Range, row: number): number[] {
  const near = defaultRangeExtractor(range)
  if (row < 0 || near.includes(row)) return near
  return row < (near[0] ?? 0) ? [row, ...near] : [...near, row]
}

/** How many rows the window holds. */
export function rowsIn(range: { startIndex: number; endIndex: number } | null): number {
  return range ? range.endIndex - range.startIndex + 1 : 0
}

/** Variables of the stylesheet of a list or table, in px. */
export function lengths(
  part: 'list' | 'table',
  values: Record<string, number | undefined>,
): CSSProperties {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`--flash-${part}-${name}`, `${value}px`]),
  )
}
