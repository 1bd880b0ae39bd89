'use client'
import { useCallback, useSyncExternalStore } from 'react'

/** Each who wants to know the time, and how often (milliseconds). */
const listeners = new Map<() => void, number>()
let timer: ReturnType<typeof setInterval> | undefined
let now = 0

/**
 * The time on this device (milliseconds since 1970), anew at least every `everyMs` while the page is
 * seen, and at once when it is seen again. However many ask, the page has one timer, as fast as the most
 * eager of them. Undefined on the server and while its HTML is hydrated, where no time would be true.
 *
 * @example
 * const now = useNow(60_000)
 */
export function useNow(everyMs: number): number | undefined {
  const subscribe = useCallback((listener: () => void) => listen(listener, everyMs), [everyMs])
  return useSyncExternalStore(subscribe, read, unknown)
}

/** The same for a second, so that all that is drawn together is of the same moment. */
function read(): number {
  if (Math.abs(Date.now() - now) >= 1_000) now = Date.now()
  return now
}

function unknown(): undefined {
  return undefined
}

function listen(listener: () => void, everyMs: number): () => void {
  listeners.set(listener, everyMs)
  if (listeners.size === 1) document.addEventListener('visibilitychange', plan)
  plan()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) document.removeEventListener('visibilitychange', plan)
    plan()
  }
}

let pace = Number.POSITIVE_INFINITY

/** Sets the one timer to the pace that is wanted now; none while nobody asks or sees. */
function plan(): void {
  const isSeen = listeners.size > 0 && !document.hidden
  const wanted = isSeen ? Math.min(...listeners.values()) : Number.POSITIVE_INFINITY
  if (wanted === pace) return
  const wasAway = pace === Number.POSITIVE_INFINITY
  pace = wanted
  clearInterval(timer)
  if (!isSeen) return
  timer = setInterval(tell, wanted)
  if (wasAway) tell()
}

function tell(): void {
  now = Date.now()
  for (const listener of [...listeners.keys()]) listener()
}
