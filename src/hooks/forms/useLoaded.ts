'use client'
import { useEffect, useState } from 'react'
import { FlashProblem } from '../../api/FlashProblem.ts'
import type { Loader } from '../../rules/loader.ts'

/** A part of the kit that is loaded on demand. */
export type UseLoadedResult<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly problem: FlashProblem; readonly retry: () => void }

/**
 * A part of the kit, loaded once it is wanted. `loader` must stay the same from render to render.
 *
 * @param what its name, for the problem where it can't be had
 */
export function useLoaded<T>(
  loader: Loader<T>,
  isWanted: boolean,
  what: string,
): UseLoadedResult<T> {
  const [state, setState] = useState<{ readonly part: T } | Error | undefined>(() => {
    const part = loader.loaded()
    return part && { part }
  })
  const isMissing = isWanted && state === undefined
  useEffect(() => {
    let isHere = isMissing
    const keep = (next: { readonly part: T } | Error) => isHere && setState(next)
    if (isMissing) loader.load().then(part => keep({ part }), keep)
    return () => {
      isHere = false
    }
  }, [isMissing, loader])
  if (state === undefined) return { status: isWanted ? 'loading' : 'idle' }
  if (!(state instanceof Error)) return { status: 'ready', data: state.part }
  const problem = new FlashProblem({ kind: 'offline', operation: what, cause: state })
  return { status: 'failed', problem, retry: () => setState(undefined) }
}
