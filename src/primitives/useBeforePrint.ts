'use client'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed; true before the browser takes its picture of it. */
export function useBeforePrint(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    // At once: what React puts off comes too late for the paper.
    const set = (next: boolean) => flushSync(() => setIsPrinting(next))
    addEventListener('beforeprint', () => set(true), { signal })
    addEventListener('afterprint', () => set(false), { signal })
    return () => listening.abort()
  }, [])
  return isPrinting
}
