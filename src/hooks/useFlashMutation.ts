'use client'
import type {
  ApolloCache,
  ApolloClient,
  OperationVariables,
  TypedDocumentNode,
} from '@apollo/client'
import { useMemo, useRef, useState } from 'react'
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

/**
 * The one adapter of every writing hook: runs a document, one submission at a time, and gives
 * `Mutation`'s union. Nothing is thrown. Without an answer the status is `unknown` until `check`
 * has looked. `mutation` must stay the same from render to render: declare it outside the hook.
 */
export function useFlashMutation<I, O, Data, Variables extends OperationVariables>(
  mutation: FlashMutation<I, O, Data, Variables>,
): Mutation<I, O> {
  const { client, emit } = useFlash()
  const [state, setState] = useState<State<O>>(idle)
  const { current } = useRef<{ input?: I; underWay?: Promise<Outcome<O>> | undefined }>({})

  const actions = useMemo(() => {
    const operation = operationNameOf(mutation.document)

    function settle(outcome: Outcome<O>): Outcome<O> {
      const { status } = outcome
      setState(status === 'unknown' ? { ...outcome, isChecking: false } : outcome)
      if (status === 'succeeded') emit({ type: 'succeeded', operation })
      else
        emit({ type: 'failed', operation, kind: outcome.problem.kind, code: outcome.problem.code })
      return outcome
    }

    /** One at a time, looking included: what is being looked for isn't sent once more meanwhile. */
    function alone(work: () => Promise<Outcome<O>>): Promise<Outcome<O>> {
      current.underWay ??= work()
        .then(settle)
        .finally(() => {
          current.underWay = undefined
        })
      return current.underWay
    }

    return {
      submit: (input: I) =>
        alone(() => {
          // What nobody looks for, such as a password, isn't kept.
          if (mutation.find) current.input = input
          setState({ status: 'submitting' })
          return run(client, mutation, input)
        }),
      check: () =>
        alone(() => {
          setState(before =>
            before.status === 'unknown' ? { ...before, isChecking: true } : before,
          )
          // There is a check only after a submission, so there is an input.
          return look(client, mutation, current.input as I)
        }),
      reset: () => setState(idle),
    }
  }, [client, current, emit, mutation])

  const { submit, check, reset } = actions
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
async function look<I, O, Data, Variables extends OperationVariables>(
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
