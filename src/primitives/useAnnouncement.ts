'use client'
import { type RefObject, useEffect, useRef } from 'react'

const settled = 700
const heard = 5000
/** How long after a field was left its message is still about that. */
const recent = 5000

/**
 * A live region that speaks `text` once it has stayed for 0.7 seconds, so that what changes with each
 * key is not read out at each. What stands there from the start is not spoken, nor what comes to a
 * form's field that isn't in use, as by a failed submit: all fields would speak at once, and the one that
 * gets the focus twice. Emptied afterwards, or a screen reader that walks the page would read it twice.
 */
export function useAnnouncement(text: string): RefObject<HTMLSpanElement | null> {
  const region = useRef<HTMLSpanElement>(null)
  const last = useRef(text)
  const left = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const field = region.current?.closest('[data-flash]')
    const leave = () => {
      left.current = Date.now()
    }
    field?.addEventListener('focusout', leave)
    return () => field?.removeEventListener('focusout', leave)
  }, [])
  useEffect(() => {
    const field = region.current?.closest('[data-flash]')
    const isInUse =
      !field?.closest('form') ||
      field.contains(document.activeElement) ||
      Date.now() - left.current < recent
    const timers = [
      setTimeout(() => {
        if (text === last.current) return
        last.current = text
        if (isInUse) region.current?.replaceChildren(text)
      }, settled),
      setTimeout(() => region.current?.replaceChildren(), settled + heard),
    ]
    return () => timers.forEach(clearTimeout)
  }, [text])
  return region
}
