'use client'
import type {
  ApolloCache,
  ApolloClient,
  OperationVariables,
  TypedDocumentNode,
} from '@apollo/client'
import { useCallback, useRef, useState } from 'react'
import { FlashProblem } from '../api/FlashProblem.ts'
import { readRefusal } from '../api/readReply.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { toFlashProblem } from '../provider/toFlashProblem.ts'
import { operationNameOf } from './operationNameOf.ts'
import type { Mutation, Outcome } from './results.ts'

/** How one API mutation becomes a hook. */
export interface FlashMutation<I, O, Data, Variables extends OperationVariables> {
  readonly document: TypedDocumentNode<Data, Variables>
  readonly toVariables: (input: I) => Variables
  /** Takes what the hook promises out of the reply. */
  readonly read: (data: Data) => O
  /** Brings lists that are already on the page up to date. */
  readonly updateCache?: (cache: ApolloCache, output: O) => void
  /** After a lost answer: looks whether the mutation happened; `undefined` says that it didn't. */
  readonly find?: (client: ApolloClient, input: I) => Promise<O | undefined>
}

/**
 * The one adapter of every writing hook: runs a document, one submission at a time, and gives
 * `Mutation`'s union. Nothing is thrown. Without an answer the status is `unknown` until `check` has
 * looked. `mutation` must stay the same from render to render: declare it outside the hook.
 */
export function useFlashMutation<I, O, Data, Variables extends OperationVariables>(
  mutation: FlashMutation<I, O, Data, Variables>,
): Mutation<I, O> {
  const { client, emit } = useFlash()
  const [state, setState] = useState<State<O>>(idle)
  const lastInput = useRef<I>(undefined)
  const underWay = useRef<Promise<Outcome<O>>>(undefined)
  const operation = operationNameOf(mutation.document)

  const settle = useCallback(
    (outcome: Outcome<O>): Outcome<O> => {
      const { status } = outcome
      if (status === 'succeeded') emit({ type: 'succeeded', operation })
      else
        emit({ type: 'failed', operation, kind: outcome.problem.kind, code: outcome.problem.code })
      setState(status === 'unknown' ? { ...outcome, isChecking: false } : outcome)
      return outcome
    },
    [emit, operation],
  )

  const submit = useCallback(
    (input: I): Promise<Outcome<O>> => {
      if (underWay.current) return underWay.current
      lastInput.current = input
      setState({ status: 'submitting' })
      underWay.current = run(client, mutation, input)
        .then(settle)
        .finally(() => {
          underWay.current = undefined
        })
      return underWay.current
    },
    [client, mutation, settle],
  )

  const check = useCallback(async (): Promise<Outcome<O>> => {
    setState(before => (before.status === 'unknown' ? { ...before, isChecking: true } : before))
    // There is a check only after a submission, so there is an input.
    return settle(await look(client, mutation, lastInput.current as I))
  }, [client, mutation, settle])

  const reset = useCallback(() => setState(idle), [])
  return { submit, reset, ...(state.status === 'unknown' ? { ...state, check } : state) }
}

type State<O> =
  | { status: 'idle' | 'submitting' }
  | Exclude<Outcome<O>, { status: 'unknown' }>
  | { status: 'unknown'; problem: FlashProblem; isChecking: boolean }

const idle = { status: 'idle' } as const

async function run<I, O, Data, Variables extends OperationVariables>(
  client: ApolloClient,
  { document, toVariables, read, updateCache }: FlashMutation<I, O, Data, Variables>,
  input: I,
): Promise<Outcome<O>> {
  const operation = operationNameOf(document)
  try {
    const { data } = await client.mutate<Data>({
      mutation: document,
      variables: toVariables(input) as OperationVariables,
      update: (cache, reply) => {
        if (reply.data && !readRefusal(operation, reply.data)) {
          updateCache?.(cache, read(reply.data as Data))
        }
      },
    })
    const refusal = readRefusal(operation, data)
    if (refusal) return { status: 'failed', problem: refusal }
    return { status: 'succeeded', data: read(data as Data) }
  } catch (error) {
    return failure(error, operation)
  }
}

/** Whether a mutation without an answer happened. Where even that can't be told, it stays unknown. */
async function look<I, O, Data, Variables extends OperationVariables>(
  client: ApolloClient,
  { document, find }: FlashMutation<I, O, Data, Variables>,
  input: I,
): Promise<Outcome<O>> {
  const operation = operationNameOf(document)
  try {
    const found = await find?.(client, input)
    if (found !== undefined) return { status: 'succeeded', data: found }
    const problem = new FlashProblem({ kind: 'timeout', operation })
    return find ? { status: 'failed', problem } : { status: 'unknown', problem }
  } catch (cause) {
    const problem = new FlashProblem({ kind: 'unknownOutcome', operation, cause })
    return { status: 'unknown', problem }
  }
}

function failure<O>(error: unknown, operation: string): Outcome<O> {
  const problem = toFlashProblem(error, { operation, isMutation: true })
  return { status: problem.kind === 'unknownOutcome' ? 'unknown' : 'failed', problem }
}
