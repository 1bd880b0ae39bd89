'use client'
import { useEffect, useMemo, useRef, useState } from 'react'

/** Sees to the focus around a dialog that closes by itself. */
export interface LostFocus {
  /** A dialog is about to open. */
  readonly leave: () => void
  /** It has done its work and closes. */
  readonly comeBack: () => void
}

/** Frames after which a dialog has closed, or the person has gone elsewhere. */
const patience = 60

/**
 * Gives the focus back to the button that led to a dialog; where that is gone, to `place`. A dialog that
 * closes with an answer of the API can't: the page beneath it takes the focus only some frames later.
 */
export function useLostFocus(place: { readonly current: HTMLElement | null }): LostFocus {
  const opener = useRef<Element | null>(null)
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (count === 0) return
    let frame = requestAnimationFrame(() => look(patience))

    function look(left: number): void {
      const { current: button } = opener
      const target = button?.isConnected ? (button as HTMLElement) : place.current
      const isFree = document.activeElement === document.body && !target?.closest('[inert]')
      if (isFree) target?.focus()
      else if (left > 0) frame = requestAnimationFrame(() => look(left - 1))
    }
    return () => cancelAnimationFrame(frame)
  }, [count, place])
  return useMemo(
    () => ({
      leave() {
        const { activeElement, body } = document
        // Safari gives a pressed button no focus.
        opener.current = activeElement === body ? null : activeElement
      },
      comeBack: () => setCount(before => before + 1),
    }),
    [],
  )
}
