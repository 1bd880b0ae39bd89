import type {
  ApolloCache,
  ApolloClient,
  OperationVariables,
  TypedDocumentNode,
} from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import { readRefusal } from '../../api/readReply.ts'
import { toFlashProblem } from '../../provider/toFlashProblem.ts'
import type { Outcome } from '../results.ts'
import { operationNameOf } from './operationNameOf.ts'

/** How one API mutation becomes a hook. */
export interface FlashMutation<I, O, Data, Variables extends OperationVariables> {
  readonly document: TypedDocumentNode<Data, Variables>
  readonly toVariables: (input: I) => Variables
  /** Takes what the hook promises out of the reply. Without it (null) the outcome is unknown. */
  readonly read: (data: Data, input: I) => O | null | undefined
  /** Brings what is already on the page up to date. */
  readonly updateCache?: (cache: ApolloCache, output: O) => void
  /**
   * After a lost answer: looks whether the mutation happened. `undefined` says that it didn't, or
   * that a repeat does no harm; `null` that this can't be told.
   */
  readonly find?: (client: ApolloClient, input: I) => Promise<O | null | undefined>
}

/** Sends it, and puts what came of it into the cache. Never rejects. */
export async function runMutation<I, O, Data, Variables extends OperationVariables>(
  client: ApolloClient,
  { document, toVariables, read, updateCache }: FlashMutation<I, O, Data, Variables>,
  input: I,
): Promise<Outcome<O>> {
  const operation = operationNameOf(document)
  let output = undefined as O | null | undefined
  try {
    await client.mutate<Data>({
      mutation: document,
      variables: toVariables(input) as OperationVariables,
      update(cache, { data }) {
        const refusal = readRefusal(operation, data)
        if (refusal) throw refusal
        output = read(data as Data, input)
        if (output) updateCache?.(cache, output)
      },
    })
    if (!output) throw new Error('The reply is empty')
  } catch (error) {
    // With an output it happened, whatever went wrong with the cache afterwards.
    if (!output) return withProblem(toFlashProblem(error, { operation, isMutation: true }))
  }
  return { status: 'succeeded', data: output }
}

/**
 * Whether a mutation without an answer happened. Where even that can't be told, it stays unknown.
 */
export async function lookForMutation<I, O, Data, Variables extends OperationVariables>(
  client: ApolloClient,
  { document, find, updateCache }: FlashMutation<I, O, Data, Variables>,
  input: I,
): Promise<Outcome<O>> {
  const operation = operationNameOf(document)
  let found = null as O | null | undefined
  let cause: unknown
  try {
    if (find) found = await find(client, input)
    if (found) updateCache?.(client.cache, found)
  } catch (error) {
    cause = error
  }
  if (found) return { status: 'succeeded', data: found }
  const kind = found === null ? 'unknownOutcome' : 'timeout'
  return withProblem(new FlashProblem({ kind, operation, cause }))
}

function withProblem<O>(problem: FlashProblem): Outcome<O> {
  return { status: problem.kind === 'unknownOutcome' ? 'unknown' : 'failed', problem }
}
