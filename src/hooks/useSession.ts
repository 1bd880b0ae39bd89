'use client'
import { useCallback, useSyncExternalStore } from 'react'
import type { SessionState } from '../api/session.ts'
import { useFlashSession } from '../provider/useFlashSession.ts'

const unknown: SessionState = { status: 'unknown' }

/** What `setTimeout` can wait at most; a longer time would be none. */
const longest = 2 ** 31 - 1

/**
 * Whether somebody is signed in, as far as the requests so far have shown. `unknown` before the
 * first, and on the server.
 *
 * @example
 * const session = useSession()
 * if (session.status === 'signedOut') session.reason // 'expired'
 */
export function useSession(): SessionState {
  const session = useFlashSession()
  const subscribe = useCallback(
    (onChange: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined

      function hear(): void {
        clearTimeout(timer)
        const state = session.state()
        const left = state.status === 'signedIn' ? (state.expiresAt ?? 0) - Date.now() : 0
        if (left > 0) timer = setTimeout(look, Math.min(left, longest))
        onChange()
      }

      // Only time tells that a token expired.
      function look(): void {
        session.lapse()
        hear()
      }

      const unsubscribe = session.subscribe(hear)
      look()
      return () => {
        clearTimeout(timer)
        unsubscribe()
      }
    },
    [session],
  )
  return useSyncExternalStore(subscribe, session.state, () => unknown)
}
