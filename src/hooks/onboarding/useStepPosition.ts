'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OnboardingStepName } from './onboarding.ts'
import type { StepHistory } from './stepHistory.ts'

/** Where the person is, and where they were. */
export interface Position {
  readonly step: OnboardingStepName
  readonly visited: readonly OnboardingStepName[]
  /** How often the step has changed. */
  readonly moves: number
  readonly focusOn: string | undefined
  /** Whether the step was opened from the review, to which the person goes back from it. */
  readonly isDetour: boolean
}

/** A move to another step. */
export interface Move {
  readonly to: OnboardingStepName
  /** A field that takes the focus. */
  readonly field?: string | undefined
  /** The step before has been gone through. */
  readonly isThrough?: boolean | undefined
  readonly isDetour?: boolean | undefined
}

/** Where the person is among the steps, and the moves between them. */
export interface StepPosition {
  readonly position: Position
  readonly move: (move: Move) => void
  /** Begins at a step, as of a draft; that is no move. */
  readonly begin: (step: OnboardingStepName, visited?: readonly OnboardingStepName[]) => void
}

/**
 * The person's place among the steps; with a history, the browser's Back and Forward buttons lead
 * through it, to steps that are reachable.
 */
export function useStepPosition(
  first: OnboardingStepName,
  history: StepHistory | undefined,
  isReachable: (step: OnboardingStepName) => boolean,
): StepPosition {
  const [position, setPosition] = useState<Position>({
    step: first,
    visited: [],
    moves: 0,
    focusOn: undefined,
    isDetour: false,
  })
  const latest = useRef({ step: position.step, isReachable })
  useEffect(() => {
    latest.current = { step: position.step, isReachable }
  })

  const go = useCallback(
    ({ to, field, isThrough, isDetour = false }: Move) =>
      setPosition(({ step, visited, moves }) => ({
        step: to,
        visited: isThrough && !visited.includes(step) ? [...visited, step] : visited,
        moves: moves + 1,
        focusOn: field,
        isDetour,
      })),
    [],
  )
  const move = useCallback(
    (to: Move) => {
      if (to.to !== latest.current.step) history?.push(to.to)
      go(to)
    },
    [go, history],
  )
  const begin = useCallback(
    (step: OnboardingStepName, visited: readonly OnboardingStepName[] = []) => {
      setPosition({ step, visited, moves: 0, focusOn: undefined, isDetour: false })
      history?.replace(step)
    },
    [history],
  )

  useEffect(() => {
    if (!history) return
    history.replace(latest.current.step)
    return history.listen(to => {
      const { step, isReachable } = latest.current
      // A page of the host's own has its own entries, which say nothing here.
      if (to === undefined || to === step) return
      if (isReachable(to)) go({ to })
      else history.replace(step)
    })
  }, [history, go])

  return { position, move, begin }
}
