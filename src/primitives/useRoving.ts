'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefCallback,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

interface RovingOptions {
  /** How many rows there are. */
  count: number
  /** What tells a row from the others, wherever it moves. */
  itemKey: (index: number) => string | number
  /** Brings a row into view. */
  scrollTo: (index: number) => void
  /** How many rows are in view: how far a page key goes. */
  pageSize: () => number
}

/**
 * One tab stop for a list of rows that need not all be in the page: arrow keys, page keys, Home and End
 * move the focus from row to row. The row of `active` has to be rendered always, so that the focus has
 * a place. When the row with the focus vanishes, the focus goes to the one that took its place.
 */
export function useRoving({ count, itemKey, scrollTo, pageSize }: RovingOptions) {
  const [last, setLast] = useState<{ index: number; key?: string | number }>({ index: 0 })
  const active = useMemo(() => locate(last, count, itemKey), [last, count, itemKey])
  const controls = useRef(new Map<number, HTMLElement>())
  /** The active row takes the focus as soon as it is rendered. */
  const isWanted = useRef(false)
  const hasFocus = useRef(false)

  // After each render: the row may have come, or have gone with the focus.
  useEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body
    const control = isLost || isWanted.current ? controls.current.get(active) : undefined
    if (!control) return
    isWanted.current = false
    control.focus({ preventScroll: true })
  })

  const setControl = useCallback((index: number, control: HTMLElement | null) => {
    if (control) controls.current.set(index, control)
    else controls.current.delete(index)
  }, [])

  function focusItem(index: number) {
    if (count === 0) return
    const reachable = Math.max(0, Math.min(index, count - 1))
    isWanted.current = true
    setLast({ index: reachable, key: itemKey(reachable) })
    scrollTo(reachable)
  }

  function handleFocus({ target }: FocusEvent) {
    hasFocus.current = true
    const index = rowOf(target)
    if (index !== undefined && index !== active) setLast({ index, key: itemKey(index) })
    else if (index !== undefined && last.key === undefined) setLast({ index, key: itemKey(index) })
  }

  function handleBlur({ currentTarget, relatedTarget }: FocusEvent) {
    hasFocus.current = currentTarget.contains(relatedTarget)
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    const from = rowOf(event.target)
    if (from === undefined) return
    const to = destination(event.key, from, count, pageSize)
    if (to === undefined) return
    event.preventDefault()
    focusItem(to)
  }

  return {
    active,
    focusItem,
    /** Makes a row the tab stop, unless the list has the focus. */
    rest(index: number) {
      if (!hasFocus.current) setLast({ index })
    },
    setControl,
    listeners: { onFocus: handleFocus, onBlur: handleBlur, onKeyDown: handleKeyDown },
  }
}

/** Hands a row's control over; the same from render to render of the row. */
export type ControlRef = RefCallback<HTMLElement>

/** The row of an element inside the list, by its `data-index`. */
function rowOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return row ? Number(row.dataset.index) : undefined
}

/** Where the row is now; the row in its place when it is gone, -1 without any row. */
function locate(
  last: { index: number; key?: string | number },
  count: number,
  itemKey: (index: number) => string | number,
): number {
  const place = Math.min(last.index, count - 1)
  if (last.key === undefined || count === 0 || itemKey(place) === last.key) return place
  for (let index = 0; index < count; index += 1) if (itemKey(index) === last.key) return index
  return place
}

/** The row that a key leads to; undefined for other keys. */
function destination(
  key: string,
  from: number,
  count: number,
  pageSize: () => number,
): number | undefined {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last)
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'PageDown':
      return Math.min(from + pageSize(), last)
    case 'PageUp':
      return Math.max(from - pageSize(), 0)
    case 'Home':
      return 0
    case 'End':
      return last
  }
}
