'use client'
import { useEffect, useState } from 'react'

/**
 * Whole seconds until a moment (milliseconds since 1970 on this device), rounded up, so that it turns
 * to 0 as the moment comes. A new value at each boundary of a second; null counts nothing and gives 0.
 *
 * Once it counts, a device clock that is set anew changes nothing. Use it in a component of its own:
 * that renders once a second.
 *
 * @example
 * const left = useCountdown(lock.status === 'locked' ? lock.expiresAt : null)
 */
export function useCountdown(expiresAt: number | null): number {
  const [shown, setShown] = useState(() => ({ expiresAt, left: leftUntil(expiresAt) }))

  useEffect(() => {
    if (expiresAt === null) return
    const end = performance.now() + expiresAt - Date.now()
    let timer: ReturnType<typeof setTimeout> | undefined

    function tick(): void {
      clearTimeout(timer)
      const rest = end - performance.now()
      const left = wholeSeconds(rest)
      setShown(last =>
        last.expiresAt === expiresAt && last.left === left ? last : { expiresAt, left },
      )
      if (left > 0) timer = setTimeout(tick, Math.ceil(rest - (left - 1) * 1000))
    }

    tick()
    // A page that was in the background has its timers late.
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [expiresAt])

  return shown.expiresAt === expiresAt ? shown.left : leftUntil(expiresAt)
}

function leftUntil(expiresAt: number | null): number {
  return expiresAt === null ? 0 : wholeSeconds(expiresAt - Date.now())
}

function wholeSeconds(milliseconds: number): number {
  return Math.max(0, Math.ceil(milliseconds / 1000))
}
