'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { VirtualListHandle } from '../../primitives/VirtualList.tsx'

/** Frames after which a drawer has closed, or the person has gone elsewhere. */
const patience = 60

/**
 * Which row is open, and the focus once it is closed: it returns by itself to the row, unless that has left
 * the table meanwhile; then it goes to the one in its place, or else to the table.
 */
export function useOpened<Row>(
  list: RefObject<VirtualListHandle | null>,
  table: RefObject<HTMLElement | null>,
) {
  const [opened, setOpened] = useState<Row>()
  const [closings, setClosings] = useState(0)
  const place = useRef(0)

  useEffect(() => {
    if (closings === 0) return
    let left = patience
    let frame = requestAnimationFrame(look)
    // The page beneath a drawer takes the focus only some frames after.
    function look(): void {
      left -= 1
      if (document.activeElement !== document.body) return
      if (list.current) list.current.focusItem(place.current)
      else table.current?.focus()
      if (left > 0) frame = requestAnimationFrame(look)
    }
    return () => cancelAnimationFrame(frame)
  }, [closings, list, table])

  return {
    opened,
    open: useCallback((row: Row, index: number) => {
      place.current = index
      setOpened(row)
    }, []),
    close: useCallback(() => {
      setOpened(undefined)
      setClosings(before => before + 1)
    }, []),
  }
}
