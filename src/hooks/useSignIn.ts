'use client'
import type { ApolloClient } from '@apollo/client'
import { useCallback, useMemo } from 'react'
import { loginDocument } from '../api/documents/login.ts'
import type { LoginData, LoginInput, LoginVariables } from '../api/documents/operationTypes.ts'
import { FlashProblem } from '../api/FlashProblem.ts'
import type { Session } from '../api/session.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { useFlashSession } from '../provider/useFlashSession.ts'
import type { Mutation } from './results.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** What a sign-in tells. */
export interface SignIn {
  /** When it ends, in milliseconds since 1970, if its token says. */
  readonly expiresAt: number | undefined
}

/** `submit` takes the API's input. */
export type UseSignInResult = Mutation<LoginInput, SignIn>

/**
 * Signs somebody in with their e-mail address and password. The token stays in the provider's
 * session, in memory, and nobody gets to see it. What failed on the page because nobody was signed
 * in is asked for again.
 *
 * A refusal has the API's code: `UNREGISTERED`, `WRONG_PASSWORD`, or `NEED_AFFILIATION` where the
 * person belongs to several Flash companies and must say which. One sign-in a second is allowed.
 *
 * @example
 * const { submit } = useSignIn()
 * const outcome = await submit({ email: 'you@example.com', password: '12345678' })
 * if (outcome.status === 'failed') outcome.problem.code // 'NEED_AFFILIATION'
 */
export function useSignIn(): UseSignInResult {
  const { client } = useFlash()
  const session = useFlashSession()
  const { submit, ...rest } = useFlashMutation(useMemo(() => signInTo(session), [session]))
  const submitAndAsk = useCallback(
    async (input: LoginInput) => {
      const outcome = await submit(input)
      if (outcome.status === 'succeeded') askAgain(client)
      return outcome
    },
    [client, submit],
  )
  return { ...rest, submit: submitAndAsk }
}

function signInTo(session: Session): FlashMutation<LoginInput, SignIn, LoginData, LoginVariables> {
  return {
    document: loginDocument,
    toVariables: input => ({ input }),
    read() {
      const state = session.state()
      return { expiresAt: state.status === 'signedIn' ? state.expiresAt : undefined }
    },
  }
}

/** Each failure arrives with its query. */
function askAgain(client: ApolloClient): void {
  for (const query of client.getObservableQueries()) {
    const { error } = query.getCurrentResult()
    if (FlashProblem.is(error) && error.kind === 'signedOut') query.refetch().catch(() => {})
  }
}
