import { ApolloLink, Observable } from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import type { Session } from '../../api/session.ts'
import { operationName } from './operation.ts'

/** Adds the session's token; a refused one is replaced and the request repeated, once. */
export function tokenLink(session: Session): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operationName(operation) === 'login') return forward(operation)
    return new Observable(observer => {
      let isOver = false
      let subscription: { unsubscribe(): void } | undefined

      async function send(isRepeat: boolean): Promise<void> {
        const token = await tokenFor(operation, session)
        if (isOver) return
        operation.setContext(({ headers = {} }) => ({
          headers: { ...headers, authorization: `Bearer ${token}` },
        }))
        subscription = forward(operation).subscribe({
          next: reply => observer.next(reply),
          complete: () => observer.complete(),
          error(error) {
            // A refused token means that nothing was executed, so a mutation may go again too.
            if (isRepeat || !FlashProblem.is(error) || error.kind !== 'signedOut') {
              return observer.error(error)
            }
            session.refuse(token)
            send(true).catch(failure => observer.error(failure))
          },
        })
      }

      send(false).catch(failure => observer.error(failure))
      return () => {
        isOver = true
        subscription?.unsubscribe()
      }
    })
  })
}

async function tokenFor(operation: ApolloLink.Operation, session: Session): Promise<string> {
  try {
    return await session.token()
  } catch (cause) {
    if (FlashProblem.is(cause)) throw cause
    throw new FlashProblem({ kind: 'signedOut', operation: operationName(operation), cause })
  }
}
