import type { ApolloLink } from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import { operationName } from './operation.ts'
import { relay } from './relay.ts'

/**
 * Sends nothing while the device says that it is offline, so that a mutation made there is known
 * not to have happened.
 */
export function offlineLink(isOnline: () => boolean): ApolloLink {
  return relay((operation, observer, send) => {
    if (isOnline()) send()
    else observer.error(new FlashProblem({ kind: 'offline', operation: operationName(operation) }))
  })
}
