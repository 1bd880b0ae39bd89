'use client'
import type { Session } from '../api/session.ts'
import { useFlash } from './FlashContext.ts'
import { sessions } from './sessions.ts'

/** The session of the nearest provider's client. Throws, with the mend, where it isn't known. */
export function useFlashSession(): Session {
  const { client, session = sessions.get(client.link) } = useFlash()
  if (session) return session
  throw new Error(
    'flashkit: the client of <FlashProvider> has links of its own, so this hook can’t find the ' +
      'session and can’t tell who is signed in. Make one with createSession(…) and give it to both: ' +
      'createFlashLink({ endpoint, session }) and <FlashProvider client={client} session={session}>.',
  )
}
