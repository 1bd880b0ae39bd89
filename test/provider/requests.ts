import type { ApolloClient, OperationVariables } from '@apollo/client'
import { bankInfoDocument } from '../../src/api/documents/bankInfo.ts'
import { createRecipientDocument } from '../../src/api/documents/createRecipient.ts'
import { loginDocument } from '../../src/api/documents/login.ts'
import { logoutDocument } from '../../src/api/documents/logout.ts'
import { FlashProblem } from '../../src/api/FlashProblem.ts'
import { createFlashClient, type FlashClientOptions } from '../../src/provider/createFlashClient.ts'
import type { FakeApi } from './fakeApi.ts'

/** A client of the fake API, on a device with a network. */
export function clientOf(api: FakeApi, options: Partial<FlashClientOptions> = {}): ApolloClient {
  return createFlashClient({ endpoint: '/', fetch: api.fetch, isOnline: () => true, ...options })
}

/** A query. Apollo joins two that are the same and under way, so tell them apart by `bsb`. */
export function askBank(client: ApolloClient, bsb = '062000', signal?: AbortSignal) {
  return client.query({
    query: bankInfoDocument,
    variables: { input: { bsb } },
    fetchPolicy: 'network-only',
    ...(signal && { context: { fetchOptions: { signal } } }),
  })
}

/** The same query, as a component asks it: whoever unsubscribes has given it up. */
export function watchBank(client: ApolloClient) {
  const variables = { input: { bsb: '062000' } }
  return client.watchQuery({ query: bankInfoDocument, variables }).subscribe({})
}

/** A mutation that may have happened when its answer is lost. */
export function create(client: ApolloClient, extra: object = {}, signal?: AbortSignal) {
  const input = { accountIdType: 'PAYID', currency: 'AUD', payid: 'pay@acme.example', ...extra }
  return client.mutate({
    mutation: createRecipientDocument,
    variables: { input },
    ...(signal && { context: { fetchOptions: { signal } } }),
  })
}

/** A mutation that does no harm when it is sent twice. */
export function signIn(client: ApolloClient) {
  const input = { email: 'ada@example.com', password: 'secret' }
  return client.mutate<unknown, OperationVariables>({
    mutation: loginDocument,
    variables: { input },
  })
}

export function signOut(client: ApolloClient) {
  return client.mutate<unknown, OperationVariables>({ mutation: logoutDocument })
}

/** The problem that a request ends with; fails the test when it ends otherwise. */
export async function problemOf(request: Promise<unknown>): Promise<FlashProblem> {
  const error = await request.then(
    () => new Error('It succeeded'),
    (reason: unknown) => reason,
  )
  if (FlashProblem.is(error)) return error
  throw new Error('Expected a FlashProblem', { cause: error })
}
