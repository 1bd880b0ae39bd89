import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'

/** Asks the API itself, whatever the cache knows. Rejects as the client does. */
export async function askAnew<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const options = { query, variables, fetchPolicy: 'network-only' } as const
  return (await client.query<Data>(options as ApolloClient.QueryOptions<Data>)).data as Data
}
