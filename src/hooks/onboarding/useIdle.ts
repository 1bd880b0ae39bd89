'use client'
import { useCallback, useEffect, useState } from 'react'
import { watchIdle } from './idleWatch.ts'

/** Whether somebody is there. */
export interface Idle {
  /** Nobody was for so long; it stays so until `wake`, whatever is touched. */
  readonly isIdle: boolean
  /** Somebody is there again. */
  readonly wake: () => void
}

/**
 * Whether the page was left alone, a device that slept included.
 *
 * @param after milliseconds without a sign of life; null watches nothing
 */
export function useIdle(after: number | null): Idle {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    if (after === null) setIsIdle(false)
    else if (!isIdle) return watchIdle(after, () => setIsIdle(true))
    return undefined
  }, [after, isIdle])
  return { isIdle: isIdle && after !== null, wake: useCallback(() => setIsIdle(false), []) }
}
