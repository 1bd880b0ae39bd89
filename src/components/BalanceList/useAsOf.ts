'use client'
import { useEffect, useRef, useState } from 'react'
import type { Query } from '../../hooks/results.ts'

/** When what is shown was true. */
export interface AsOf {
  /** Milliseconds since 1970, by the device’s clock; undefined until an answer has come. */
  readonly asOf: number | undefined
  /** How many times the person’s own wish for newer data was granted. */
  readonly granted: number
  /** Asks anew because the person wishes it. */
  readonly refresh: () => void
}

/**
 * When the data of a query arrived. What was in the cache before is of an unknown time, so it is asked
 * for again at once.
 */
export function useAsOf<T>(query: Query<T>): AsOf {
  const [asOf, setAsOf] = useState<number>()
  const [granted, setGranted] = useState(0)
  /** Asked by this component, so that what is there when nothing is asked any more is of now. */
  const isAwaited = useRef(false)
  const isWished = useRef(false)
  const hasAsked = useRef(false)
  const known = useRef<unknown>(undefined)
  const isReady = query.status === 'ready'
  const data = isReady ? query.data : undefined
  const isAsking = query.status === 'loading' || (isReady && query.isRefreshing)
  const hasFailed = isReady && query.refreshProblem !== undefined
  const ask = isReady ? query.refresh : undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is another function each time
  useEffect(() => {
    if (isAsking) isAwaited.current = true
    if (isAsking || !ask) return
    const isOfNow = isAwaited.current || (known.current !== undefined && known.current !== data)
    isAwaited.current = false
    hasAsked.current ||= isOfNow
    known.current = data
    if (hasFailed) isWished.current = false
    if (!isOfNow) {
      if (hasAsked.current) return
      // Once the query listens: asked before that, it would forget what it has.
      const timer = setTimeout(() => {
        hasAsked.current = true
        ask()
      })
      return () => clearTimeout(timer)
    }
    if (!hasFailed) {
      setAsOf(Date.now())
      if (isWished.current) setGranted(count => count + 1)
    }
    isWished.current = false
  }, [isAsking, hasFailed, data])

  function refresh(): void {
    isWished.current = true
    ask?.()
  }

  return { asOf, granted, refresh }
}
