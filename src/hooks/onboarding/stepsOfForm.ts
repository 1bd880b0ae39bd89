import type { FieldForm, PlainForm } from '../forms/fieldForm.ts'
import type { SubClient } from '../useSubClients.ts'
import type { HostStep, OnboardingStepName, ReviewedStep } from './onboarding.ts'
import { stepOfSection } from './stepSections.ts'

/** What each step holds of the form. */
export function stepsOfForm(
  { groups, choices }: Pick<FieldForm<SubClient>, 'groups' | 'choices'>,
  hostSteps: readonly HostStep[],
): readonly ReviewedStep[] {
  const stepOf = (section: string) => stepOfSection(section, hostSteps)
  const steps = new Set([...choices, ...groups.map(({ name }) => name)].map(stepOf))
  return [...steps].map(step => ({
    step,
    groups: groups.filter(({ name }) => stepOf(name) === step),
    choices: choices.filter(name => stepOf(name) === step),
  }))
}

/** The names of all that a step asks, in the order of the page. */
export function namesIn(step: ReviewedStep | undefined): readonly string[] {
  if (!step) return []
  return [...step.choices, ...step.groups.flatMap(({ fields }) => fields.map(({ name }) => name))]
}

/** The form with no more than a step asks. */
export function formOfStep(
  form: PlainForm<SubClient>,
  held: readonly ReviewedStep[],
  current: OnboardingStepName,
): PlainForm<SubClient> {
  const { groups = [], choices = [] } = held.find(({ step }) => step === current) ?? {}
  return { ...form, groups, fields: groups.flatMap(({ fields }) => fields), choices }
}
