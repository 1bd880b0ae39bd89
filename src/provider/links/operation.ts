import type { ApolloLink } from '@apollo/client'

/** The API operation's name, as problems and events give it. */
export function operationName(operation: ApolloLink.Operation): string {
  return operation.operationName ?? 'anonymous'
}

/** Whether the operation may change something. */
export function isMutation(operation: ApolloLink.Operation): boolean {
  return operation.query.definitions.some(
    definition => definition.kind === 'OperationDefinition' && definition.operation === 'mutation',
  )
}

/** Whether the API answers a repeat of this mutation with the first result. */
export function isIdempotent({ variables }: ApolloLink.Operation): boolean {
  return Boolean(variables.input?.idempotencyKey)
}
