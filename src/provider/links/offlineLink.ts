import { ApolloLink, Observable } from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import { operationName } from './operation.ts'

/**
 * Sends nothing while the device says that it is offline, so that a mutation made there is known
 * not to have happened.
 */
export function offlineLink(isOnline: () => boolean): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (isOnline()) return forward(operation)
    return new Observable(observer => {
      observer.error(new FlashProblem({ kind: 'offline', operation: operationName(operation) }))
    })
  })
}
