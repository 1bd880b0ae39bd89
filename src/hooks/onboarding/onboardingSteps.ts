import { isSendable } from '../../accounts/check.ts'
import type { FieldSituation, FormField } from '../../rules/fieldDefinition.ts'
import type { OnboardingStep, OnboardingStepName, OnboardingStepOptions } from './onboarding.ts'
import { isFixed } from './stepOrder.ts'

/** What decides how the steps stand. */
export interface StepStanding {
  readonly names: readonly OnboardingStepName[]
  readonly current: OnboardingStepName
  /** Those that were gone through. */
  readonly visited: readonly OnboardingStepName[]
  readonly isRight: (step: OnboardingStepName) => boolean
  readonly options: OnboardingStepOptions
}

/** Whether a step needn't be gone through any more. */
export function isPassed(step: OnboardingStepName, standing: StepStanding): boolean {
  const { visited, isRight, options } = standing
  const isSeen = visited.includes(step) || (options.skippedSteps?.includes(step) ?? false)
  return isSeen && isRight(step)
}

/** The first step that is still to be gone through. */
export function firstOpen(standing: StepStanding): OnboardingStepName {
  return standing.names.find(step => !isPassed(step, standing)) ?? 'consent'
}

/** Each step as it stands. */
export function standingSteps(standing: StepStanding): readonly OnboardingStep[] {
  const { names, current, visited, options } = standing
  const open = names.indexOf(firstOpen(standing))
  return names.map((name, index) => {
    const isSeen = visited.includes(name)
    const passed = isPassed(name, standing)
    return {
      name,
      state:
        name === current
          ? 'current'
          : passed
            ? 'done'
            : isSeen && !isFixed(name)
              ? 'wrong'
              : 'ahead',
      isReachable: index <= open || (isSeen && !isFixed(name)),
      isLocked: options.lockedSteps?.includes(name) ?? false,
    }
  })
}

/** The step after this one that has to be shown: those that may be skipped are, while they are right. */
export function stepAfter(standing: StepStanding): OnboardingStepName {
  const { names, current, isRight, options } = standing
  return (
    names
      .slice(names.indexOf(current) + 1)
      .find(step => !(options.skippedSteps?.includes(step) && isRight(step))) ?? current
  )
}

/** The step before this one that has to be shown, if there is any. */
export function stepBefore(standing: StepStanding): OnboardingStepName | undefined {
  const { names, current, isRight, options } = standing
  return names
    .slice(0, Math.max(0, names.indexOf(current)))
    .findLast(step => !(options.skippedSteps?.includes(step) && isRight(step)))
}

/** Whether each field can be sent as it stands. */
export function areRight(fields: readonly FormField[], situation: FieldSituation): boolean {
  return fields.every(({ name, check, isRequired }) => {
    const verdict = check(situation.textOf?.(name) ?? '', situation)
    return verdict.status === 'empty' ? !isRequired : isSendable(verdict)
  })
}
