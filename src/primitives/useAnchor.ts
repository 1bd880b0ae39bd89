'use client'
import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'

// A server has no layout, and React says so of the other.
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * Keeps what a person reads in its place when rows come or go above it: the first row in view stays where
 * it is in the window. At the very top the new rows are seen instead.
 */
export function useAnchor(
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>,
  count: number,
  itemKey: (index: number) => string | number,
): void {
  const anchor = useRef<{ key: string | number; index: number; offset: number }>(undefined)
  const seen = useRef(itemKey)
  useBeforePaint(() => {
    const before = anchor.current
    if (seen.current !== itemKey && before && before.index < count + 1) {
      const index = placeOf(before, count, itemKey)
      const row = index === undefined ? undefined : virtualizer.measurementsCache[index]
      if (row && index !== before.index) virtualizer.scrollToOffset(row.start + before.offset)
    }
    seen.current = itemKey
  }, [itemKey, count, virtualizer])

  // After each render, which each scroll by a row brings about.
  useEffect(() => {
    const top = virtualizer.scrollOffset ?? 0
    const { scrollMargin, scrollPaddingStart } = virtualizer.options
    const index = virtualizer.range?.startIndex ?? 0
    const row = virtualizer.measurementsCache[index]
    anchor.current =
      row && top > scrollMargin - scrollPaddingStart && top > 0 && index < count
        ? { key: itemKey(index), index, offset: top - row.start }
        : undefined
  })
}

function placeOf(
  { key, index }: { readonly key: string | number; readonly index: number },
  count: number,
  itemKey: (index: number) => string | number,
): number | undefined {
  if (index < count && itemKey(index) === key) return index
  for (let at = 0; at < count; at += 1) if (itemKey(at) === key) return at
  return undefined
}
