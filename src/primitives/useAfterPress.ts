'use client'
import { useEffect, useRef } from 'react'

/**
 * Gives a function that calls `act` once no mouse button is down.
 *
 * A message that came between press and release would move the button under the mouse away, and its
 * click would be lost. A touch ends in the same mouse events.
 */
export function useAfterPress(act: () => void): () => void {
  const latest = useRef(act)
  const press = useRef({ isDown: false, isWaiting: false })
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const hold = () => {
      press.current.isDown = true
    }
    // The click that follows has its target by now.
    const release = () => {
      const { isWaiting } = press.current
      press.current = { isDown: false, isWaiting: false }
      if (isWaiting) latest.current()
    }
    addEventListener('mousedown', hold, options)
    addEventListener('mouseup', release, options)
    addEventListener('dragend', release, options)
    return () => listening.abort()
  }, [])
  return () => {
    if (press.current.isDown) press.current.isWaiting = true
    else latest.current()
  }
}
