import type { ApolloLink } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { readRefusal } from '../../api/readReply.ts'
import { toFlashProblem } from '../toFlashProblem.ts'
import { operationName } from './operation.ts'
import { relay } from './relay.ts'

/**
 * Turns every failure beneath it, and every refusal, into a `FlashProblem`. Only the caller's own
 * abort passes as it is, unless it leaves a mutation's outcome unknown.
 */
export function problemLink(): ApolloLink {
  return relay((operation, observer, send) => {
    const asked = {
      operation: operationName(operation),
      isMutation: operation.operationType === 'mutation',
    }
    const signal: AbortSignal | undefined = operation.getContext().fetchOptions?.signal
    // Apollo's HTTP link doesn't see an abort that came before it was asked, so it would send.
    if (signal?.aborted) return observer.error(signal.reason)
    send({
      next(reply) {
        const problem = reply.errors?.length
          ? toFlashProblem(new CombinedGraphQLErrors(reply), asked)
          : readRefusal(asked.operation, reply.data)
        if (problem) observer.error(problem)
        else observer.next(reply)
      },
      error(error) {
        const isHarmlessAbort = signal?.aborted && !asked.isMutation
        observer.error(isHarmlessAbort ? error : toFlashProblem(error, asked))
      },
    })
  })
}
