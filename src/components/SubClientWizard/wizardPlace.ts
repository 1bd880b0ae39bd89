import type {
  OnboardingStep,
  OnboardingStepName,
  UseSubClientOnboardingResult,
} from '../../hooks/useSubClientOnboarding.ts'

/** Where an application stands, as the frame around its steps shows it. */
export interface WizardPlace {
  readonly steps: readonly OnboardingStep[]
  readonly step: OnboardingStepName
  readonly goTo: (step: OnboardingStepName) => void
  /** A company's steps are called otherwise. */
  readonly isCompany: boolean
}

/** Where an application stands. */
export function placeOf(wizard: UseSubClientOnboardingResult): WizardPlace {
  const { steps, step, goTo, form } = wizard
  const { status } = form.saving
  const isBusy = status === 'submitting' || status === 'unknown'
  return {
    steps: isBusy ? steps.map(one => ({ ...one, isReachable: false })) : steps,
    step,
    goTo,
    isCompany: form.situation?.entity === 'company',
  }
}
