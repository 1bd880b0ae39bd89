'use client'
import type { OperationVariables } from '@apollo/client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useFlash } from '../../provider/FlashContext.ts'
import type { Mutation } from '../results.ts'
import { operationNameOf } from '../wire/operationNameOf.ts'
import { placeOfMove } from './keptMoves.ts'
import {
  type MoneyMove,
  type MoneyMutation,
  type MoveInput,
  type MoveState,
  moneyMoveOf,
} from './moneyMove.ts'

/** What tells one movement of money from others; all of it is optional. */
export interface UseMoneyMoveOptions {
  /**
   * Tells several of the same kind on one page apart, and finds this one again after a reload: give
   * each a name of its own, the same each time.
   */
  readonly moveId?: string | undefined
  /**
   * Your own name for it, by which it is looked for when an answer was lost: a new one for each. The
   * idempotency key stands for it unless told.
   */
  readonly externalId?: string | undefined
}

/** A mutation that happens once. */
export type UseMoneyMoveResult<I, O> = Mutation<I, O> & {
  /** Makes the key; call it when the person begins to look over what is about to be sent. */
  readonly prepare: (input: I) => void
  /** The name under which the API will know it, or knows it. */
  readonly nameFor: (input: I) => string
  /** Looks what became of what was sent under this name from another page. */
  readonly recall: (externalId: string) => void
  /** The next one is another transaction, even if it is the same. */
  readonly startAnew: () => void
  /**
   * Of what succeeded: it isn't what was submitted last, which hasn't been sent, but what was sent
   * before the page was loaded anew, or in a try that had not been found until now.
   */
  readonly isEarlier: boolean
  /** Something was sent before the page was loaded, and nobody knows what became of it. */
  readonly mayArrive: boolean
}

/**
 * The adapter of every hook that moves money: a mutation that happens once, however often it is
 * submitted, through lost answers, remounts and reloads. `mutation` must stay the same from render to
 * render: declare it outside the hook.
 */
export function useMoneyMove<I extends MoveInput, O, Data, Variables extends OperationVariables>(
  mutation: MoneyMutation<I, O, Data, Variables>,
  { moveId, externalId }: UseMoneyMoveOptions,
): UseMoneyMoveResult<I, O> {
  const { client, emit } = useFlash()
  const place = placeOfMove(operationNameOf(mutation.document), moveId)
  const move: MoneyMove<I, O> = useMemo(
    () => moneyMoveOf(client, mutation, place, emit),
    [client, mutation, place, emit],
  )
  const state: MoveState<O> = useSyncExternalStore(move.subscribe, move.state, idleState)
  useEffect(() => move.restore(externalId), [move, externalId])
  const named = (input: I) => (externalId ? { ...input, externalId } : input)
  const { startAnew, reset, check, recall } = move
  const actions = {
    startAnew,
    reset,
    recall,
    nameFor: (input: I) => move.nameFor(named(input)),
    prepare: (input: I) => move.prepare(named(input)),
    submit: (input: I) => move.submit(named(input)),
    isEarlier: state.status === 'succeeded' && state.isEarlier,
    mayArrive: move.mayArrive(),
  }
  return { ...actions, ...(state.status === 'unknown' ? { ...state, check } : state) }
}

const idle = { status: 'idle' } as const

function idleState(): typeof idle {
  return idle
}
