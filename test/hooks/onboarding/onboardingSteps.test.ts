import { describe, expect, test } from 'vitest'
import type { OnboardingStepOptions } from '../../../src/hooks/onboarding/onboarding.ts'
import {
  firstOpen,
  type StepStanding,
  standingSteps,
  stepAfter,
  stepBefore,
} from '../../../src/hooks/onboarding/onboardingSteps.ts'
import { stepNames } from '../../../src/hooks/onboarding/stepOrder.ts'
import { stepOfSection } from '../../../src/hooks/onboarding/stepSections.ts'

const company = new Set(['who', 'person', 'company', 'address', 'document'])
const person = new Set(['who', 'person', 'address', 'document'])

function standing(
  asked: ReadonlySet<string>,
  given: Partial<StepStanding> & { wrong?: readonly string[] } = {},
): StepStanding {
  const { options = {}, wrong = [], ...rest } = given
  const names = stepNames(asked, options)
  return {
    names,
    current: names[0] ?? '',
    visited: [],
    isRight: step => !wrong.includes(step),
    options,
    ...rest,
  }
}

describe('which steps there are', () => {
  test('those that ask something, then the review and the consent', () => {
    expect(stepNames(person, {})).toEqual([...person, 'review', 'consent'])
    expect(stepNames(company, {})).toEqual([...company, 'review', 'consent'])
  })

  test('without hidden ones, but never without the review and the consent', () => {
    const hiddenSteps = ['who', 'document', 'review', 'consent']
    expect(stepNames(person, { hiddenSteps })).toEqual(['person', 'address', 'review', 'consent'])
  })

  test('the host’s own follow the step they name, also where that is not shown', () => {
    const hostSteps = [
      { name: 'plan', after: 'company' },
      { name: 'terms', after: 'review' },
      { name: 'hello', after: 'who' },
    ]
    expect(stepNames(person, { hostSteps, hiddenSteps: ['who'] })).toEqual([
      ...['hello', 'person', 'plan', 'address', 'document', 'review', 'terms', 'consent'],
    ])
  })

  test('a field that a host adds stands with the person, or in the host’s own step', () => {
    expect(stepOfSection('registration')).toBe('company')
    expect(stepOfSection('loyalty')).toBe('person')
    expect(stepOfSection('loyalty', [{ name: 'loyalty', after: 'person' }])).toBe('loyalty')
  })
})

describe('how they stand', () => {
  test('at first only the first can be gone to', () => {
    const steps = standingSteps(standing(person))
    expect(steps.filter(({ isReachable }) => isReachable).map(({ name }) => name)).toEqual(['who'])
    expect(steps.map(({ state }) => state)).toEqual(['current', ...Array(5).fill('ahead')])
  })

  test('what was gone through can be gone back to, and the first that is open', () => {
    const steps = standingSteps(standing(person, { current: 'person', visited: ['who', 'person'] }))
    expect(steps.filter(({ isReachable }) => isReachable).map(({ name }) => name)).toEqual([
      ...['who', 'person', 'address'],
    ])
  })

  test('what is not right any more says so, and holds up the consent', () => {
    const all = ['who', 'person', 'address', 'document', 'review']
    const here = standing(person, { current: 'who', visited: all, wrong: ['document'] })
    const steps = standingSteps(here)
    expect(steps.find(({ name }) => name === 'document')).toMatchObject({
      state: 'wrong',
      isReachable: true,
    })
    expect(steps.find(({ name }) => name === 'consent')?.isReachable).toBe(false)
    expect(firstOpen(here)).toBe('document')
  })

  test('a step that appears later, as a company’s, is still to be gone through', () => {
    const visited = ['who', 'person', 'address', 'document']
    expect(firstOpen(standing(company, { visited }))).toBe('company')
  })

  test('skipped ones are passed over while they are right, in both directions', () => {
    const options: OnboardingStepOptions = { skippedSteps: ['person', 'address'] }
    const right = standing(person, { options })
    expect(stepAfter(right)).toBe('document')
    expect(stepBefore({ ...right, current: 'document' })).toBe('who')
    const wrong = standing(person, { options, wrong: ['address'] })
    expect(stepAfter(wrong)).toBe('address')
    expect(stepBefore({ ...wrong, current: 'document' })).toBe('address')
  })

  test('nothing comes before the first, nor after the last', () => {
    const here = standing(person)
    expect(stepBefore(here)).toBeUndefined()
    expect(stepAfter({ ...here, current: 'consent' })).toBe('consent')
  })
})
