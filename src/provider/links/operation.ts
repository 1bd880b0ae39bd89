import type { ApolloLink } from '@apollo/client'

/** The API operation's name, as problems and events give it. */
export function operationName(operation: ApolloLink.Operation): string {
  return operation.operationName ?? 'anonymous'
}
