'use client'
import { useCallback } from 'react'
import { logoutDocument } from '../api/documents/logout.ts'
import type { LogoutData, LogoutVariables } from '../api/documents/operationTypes.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { useFlashSession } from '../provider/useFlashSession.ts'
import type { Mutation } from './results.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes nothing; `data` says no more than that the person is signed out. */
export type UseSignOutResult = Mutation<void, true>

/**
 * Signs the person out: the API ends the token, and everything that was read for them leaves the
 * cache and the page. What is typed in forms stays.
 *
 * With `getToken`, end your own sign-in first: the next request asks for a token again, with the
 * reason `ended`.
 *
 * @example
 * const { submit } = useSignOut()
 * await submit()
 */
export function useSignOut(): UseSignOutResult {
  const { client } = useFlash()
  const session = useFlashSession()
  const { submit, ...rest } = useFlashMutation(signOut)
  const submitAndForget = useCallback(async () => {
    const outcome = await submit()
    // So it is also when the API refuses, because nobody was signed in any more.
    if (session.state().status === 'signedOut') {
      // The queries on the page fail, unsent, which is how they show that nobody is signed in.
      session.hold(true)
      await client.resetStore().catch(() => {})
      session.hold(false)
    }
    return outcome
  }, [client, session, submit])
  return { ...rest, submit: submitAndForget }
}

const signOut: FlashMutation<void, true, LogoutData, LogoutVariables> = {
  document: logoutDocument,
  toVariables: () => ({}),
  read: () => true,
}
