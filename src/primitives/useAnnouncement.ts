'use client'
import { type RefObject, useEffect, useRef } from 'react'

const settled = 700
const heard = 5000

/**
 * A live region that speaks `text` once it has stayed for 0.7 seconds, so that what changes with each
 * key is not read out at each. What stands there from the start is not spoken. Emptied afterwards,
 * or a screen reader that walks the page would read the message twice.
 */
export function useAnnouncement(text: string): RefObject<HTMLSpanElement | null> {
  const region = useRef<HTMLSpanElement>(null)
  const last = useRef(text)
  useEffect(() => {
    const timers = [
      setTimeout(() => {
        if (text === last.current) return
        last.current = text
        region.current?.replaceChildren(text)
      }, settled),
      setTimeout(() => region.current?.replaceChildren(), settled + heard),
    ]
    return () => timers.forEach(clearTimeout)
  }, [text])
  return region
}
