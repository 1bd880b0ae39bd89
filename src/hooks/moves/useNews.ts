'use client'
import { useEffect, useRef } from 'react'

/**
 * Tells the host of what was sent, once. Not when a submission ends: what is under way may have been
 * submitted by a component that is gone, or by the page before a reload.
 */
export function useNews<O>(sent: O | undefined, tell: ((entity: O) => void) | undefined): void {
  const told = useRef<O>(undefined)
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  useEffect(() => {
    if (sent === undefined || told.current === sent) return
    told.current = sent
    latest.current?.(sent)
  }, [sent])
}
