'use client'
import type { OnboardingStepName } from '../../hooks/useSubClientOnboarding.ts'
import type { Words } from '../../messages/translator.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { WizardHostStep } from './wizardLooks.ts'
import type { WizardPlace } from './wizardPlace.ts'

/** What a step is called. */
export interface StepWords {
  /** In the list of steps and in the review. */
  readonly title: string
  /** Over its content. */
  readonly heading: string
}

/**
 * The names of the steps: those of a company’s differ, and a host’s own bring theirs.
 *
 * @param words those of the steps whose headings are wanted
 */
export function useStepWords<Key extends string>(
  words: Words<Key>,
  { isCompany }: Pick<WizardPlace, 'isCompany'>,
  hostSteps: readonly WizardHostStep[] = [],
): (step: OnboardingStepName) => StepWords {
  const { maybe } = useTranslator(words)
  return step => {
    const host = hostSteps.find(({ name }) => name === step)
    if (host) return { title: host.title, heading: host.heading ?? host.title }
    const key = step === 'person' && isCompany ? 'contact' : step
    const heading = isCompany ? maybe(`subClientWizard.${key}.headingOfCompany`) : undefined
    return {
      title: maybe(`subClientWizard.${key}.title`) ?? step,
      heading: heading ?? maybe(`subClientWizard.${key}.heading`) ?? step,
    }
  }
}
