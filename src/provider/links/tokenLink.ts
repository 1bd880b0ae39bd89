import type { ApolloLink } from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import type { Session } from '../../api/session.ts'
import { operationName } from './operation.ts'
import { relay } from './relay.ts'

/**
 * Adds the session's token; a refused one is replaced and the request repeated, once. Tells the
 * session what the answers say of it, and keeps the token of a login for it alone.
 */
export function tokenLink(session: Session): ApolloLink {
  return relay((operation, observer, send) => {
    const name = operationName(operation)
    if (name === 'login') {
      return send({ next: reply => observer.next(withoutToken(reply, session)) })
    }

    async function start(isRepeat: boolean): Promise<void> {
      let token: string | undefined
      try {
        token = await session.token()
      } catch (cause) {
        return observer.error(
          FlashProblem.is(cause)
            ? cause
            : new FlashProblem({ kind: 'signedOut', operation: name, cause }),
        )
      }
      if (token) {
        operation.setContext(({ headers }) => ({
          headers: { ...headers, authorization: `Bearer ${token}` },
        }))
      }
      const before = session.state()
      send({
        next(reply) {
          if (name === 'logout') session.end()
          // An answer to a request from before a sign-in or sign-out says nothing of now.
          else if (before.status !== 'signedIn' && before === session.state()) session.begin()
          observer.next(reply)
        },
        error(error) {
          const isRefused = FlashProblem.is(error) && error.kind === 'signedOut'
          // A refused token means that nothing was executed, so a mutation may go again too.
          if (isRefused && session.refuse(token, isRepeat)) start(true)
          else observer.error(error)
        },
      })
    }

    start(false)
  })
}

/** Gives the token of a login to the session, and the reply without it to everyone else. */
function withoutToken(reply: ApolloLink.Result, session: Session): ApolloLink.Result {
  const login = reply.data?.login
  session.begin(login?.token)
  return { ...reply, data: { login: login && { ...login, token: null } } }
}
