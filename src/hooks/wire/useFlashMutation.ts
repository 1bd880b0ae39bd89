'use client'
import type { OperationVariables } from '@apollo/client'
import { useMemo, useRef, useState } from 'react'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import type { Mutation, Outcome } from '../results.ts'
import { operationNameOf } from './operationNameOf.ts'
import { type FlashMutation, lookForMutation, runMutation } from './runMutation.ts'

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
          return runMutation(client, mutation, input)
        }),
      check: () =>
        alone(() => {
          setState(before =>
            before.status === 'unknown' ? { ...before, isChecking: true } : before,
          )
          // There is a check only after a submission, so there is an input.
          return lookForMutation(client, mutation, current.input as I)
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
