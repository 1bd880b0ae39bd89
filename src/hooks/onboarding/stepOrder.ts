import type { OnboardingStepName, OnboardingStepOptions } from './onboarding.ts'

const order: readonly OnboardingStepName[] = [
  ...['who', 'person', 'company', 'address', 'document', 'institution'],
  ...['review', 'consent'],
]

/**
 * The steps of an application in order, without hidden ones, and without those of the kit's that have
 * nothing to ask, such as the company of a person.
 *
 * @param asked the steps that have a field or a question to show
 */
export function stepNames(
  asked: ReadonlySet<OnboardingStepName>,
  { hiddenSteps = [], hostSteps = [] }: OnboardingStepOptions,
): readonly OnboardingStepName[] {
  const isShown = (step: OnboardingStepName) =>
    isFixed(step) || (asked.has(step) && !hiddenSteps.includes(step))
  const known = order.filter(isShown)
  // Behind a step that isn't shown one stands where that one would.
  return order.flatMap(step => [
    ...(known.includes(step) ? [step] : []),
    ...hostSteps
      .filter(({ after, name }) => after === step && !hiddenSteps.includes(name))
      .map(({ name }) => name),
  ])
}

/** Nobody opens an account without having looked it over and agreed. */
export function isFixed(step: OnboardingStepName): boolean {
  return step === 'review' || step === 'consent'
}
