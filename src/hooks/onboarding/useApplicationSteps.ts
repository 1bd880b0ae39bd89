'use client'
import { useState } from 'react'
import { valueAt } from '../../rules/formValues.ts'
import { usePhoneReader } from '../usePhoneReader.ts'
import type {
  OnboardingStepName,
  ReviewedStep,
  UseSubClientOnboardingOptions,
} from './onboarding.ts'
import { areRight, isPassed, type StepStanding, standingSteps } from './onboardingSteps.ts'
import { stepNames } from './stepOrder.ts'
import { stepsOfForm } from './stepsOfForm.ts'
import type { OnboardingForm } from './useOnboardingForm.ts'
import { type StepPosition, useStepPosition } from './useStepPosition.ts'

/** The steps of an application, and where the person is among them. */
export interface ApplicationSteps extends StepPosition {
  /** What each step holds of the form. */
  readonly held: readonly ReviewedStep[]
  readonly standing: StepStanding
  readonly first: OnboardingStepName
  readonly canGoTo: (step: OnboardingStepName) => boolean
}

export function useApplicationSteps(
  { form, store, opening }: OnboardingForm,
  options: UseSubClientOnboardingOptions,
): ApplicationSteps {
  const held = stepsOfForm(form, options.hostSteps ?? [])
  // What the address consists of is known with its country.
  const later = form.situation?.addressCountry === '' ? ['address'] : []
  const names = stepNames(new Set([...held.map(({ step }) => step), ...later]), options)
  const first = names[0] ?? 'review'
  const [history] = useState(options.history) // One made anew at each render is the same.
  const place = useStepPosition(first, history, step => canGoTo(step))
  const readPhone = usePhoneReader(valueAt(store.getValues(), 'mobile') !== '')

  function isRight(step: OnboardingStepName): boolean {
    if (step === 'review') {
      return names.slice(0, names.indexOf(step)).every(name => isPassed(name, standing))
    }
    const groups = held.find(one => one.step === step)?.groups ?? []
    const fields = groups.flatMap(group => group.fields)
    return areRight(fields, { ...form.situation, readPhone })
  }

  const { step, visited } = place.position
  const current = names.includes(step) ? step : first
  const standing: StepStanding = { names, current, visited, isRight, options }

  function canGoTo(to: OnboardingStepName): boolean {
    if (opening.status === 'unknown' || opening.status === 'succeeded') return false
    return standingSteps(standing).some(({ name, isReachable }) => name === to && isReachable)
  }

  return { ...place, held, standing, first, canGoTo }
}
