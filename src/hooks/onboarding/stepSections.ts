import type { FieldSection } from '../../rules/fieldDefinition.ts'
import type { HostStep, OnboardingStepName } from './onboarding.ts'

/** What each step asks, by the sections of the form; `entity` is the form's own question. */
const sectionsOfStep: Readonly<Record<string, readonly FieldSection[]>> = {
  who: ['entity', 'who'],
  person: ['holder', 'contact'],
  company: ['registration'],
  address: ['address'],
  document: ['document'],
  institution: ['institution'],
}

/** The sections that the steps of these names ask, and the form's own questions. */
export function sectionsOf(steps: readonly OnboardingStepName[] = []): readonly FieldSection[] {
  return steps.flatMap(step => sectionsOfStep[step] ?? [step])
}

/** The step that asks for a field; what a host adds in a section of its own stands with the person. */
export function stepOfSection(
  section: FieldSection,
  hostSteps: readonly HostStep[] = [],
): OnboardingStepName {
  const own = Object.keys(sectionsOfStep).find(step => sectionsOfStep[step]?.includes(section))
  if (own !== undefined) return own
  return hostSteps.some(({ name }) => name === section) ? section : 'person'
}
