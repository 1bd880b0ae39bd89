'use client'
import { type BaseSyntheticEvent, useEffect, useRef, useState } from 'react'
import { useFlash } from '../provider/FlashContext.ts'
import { valueAt } from '../rules/formValues.ts'
import type { FieldForm, PlainForm, Submission } from './forms/fieldForm.ts'
import { useNews } from './moves/useNews.ts'
import type {
  OnboardingStepName,
  ReviewedStep,
  UseSubClientOnboardingOptions,
  UseSubClientOnboardingResult,
} from './onboarding/onboarding.ts'
import {
  areRight,
  firstOpen,
  isPassed,
  type StepStanding,
  standingSteps,
  stepAfter,
  stepBefore,
} from './onboarding/onboardingSteps.ts'
import { stepNames } from './onboarding/stepOrder.ts'
import { stepOfSection } from './onboarding/stepSections.ts'
import { useIdle } from './onboarding/useIdle.ts'
import { useOnboardingDraft } from './onboarding/useOnboardingDraft.ts'
import { useOnboardingForm } from './onboarding/useOnboardingForm.ts'
import { useStepPosition } from './onboarding/useStepPosition.ts'
import { useLiveSubClient } from './useLiveSubClient.ts'
import { usePhoneReader } from './usePhoneReader.ts'
import type { SubClient } from './useSubClients.ts'

export type {
  HostStep,
  OnboardingStep,
  OnboardingStepName,
  ReviewedStep,
  UseSubClientOnboardingOptions,
  UseSubClientOnboardingResult,
} from './onboarding/onboarding.ts'

/**
 * Opens an account number for a client of yours, step by step: who it is, the person, the company, the
 * address, an identity document, a review, and the consent that a real account is opened. It has no
 * looks; `SubClientWizard` is it with ours.
 *
 * Nothing typed is lost by going back, a refusal, a lost answer, or a remount on the same page; give
 * `drafts` to keep it beyond that. However often it is submitted, one account is opened: after a lost
 * answer it is looked for before anything is sent again.
 *
 * @example
 * const { form, step, next, back } = useSubClientOnboarding({ onCreated: show })
 */
export function useSubClientOnboarding(
  options: UseSubClientOnboardingOptions = {},
): UseSubClientOnboardingResult {
  const { hostSteps = none, idleAfter = tenMinutes } = options
  const { environment } = useFlash()
  const keepSent = useRef<(externalId: string) => Promise<boolean>>(async () => true)
  const [name, setName] = useState(options.externalId)
  const application = useOnboardingForm({ ...options, externalId: name }, sent =>
    keepSent.current(sent),
  )
  const { form: whole, store, opening } = application
  const [answers, setAnswers] = useState<Readonly<Record<string, unknown>>>({})
  const [hasConsent, setConsent] = useState(false)

  const held = stepsOf(whole, hostSteps)
  // What the address consists of is known with its country.
  const later = whole.situation?.addressCountry === '' ? ['address'] : []
  const names = stepNames(new Set([...held.map(({ step }) => step), ...later]), options)
  const readPhone = usePhoneReader(valueAt(store.getValues(), 'mobile') !== '')

  function isRight(step: OnboardingStepName): boolean {
    if (step === 'review') return names.slice(0, names.indexOf(step)).every(passes)
    const fields = held.find(one => one.step === step)?.groups.flatMap(group => group.fields) ?? []
    return areRight(fields, { ...whole.situation, readPhone })
  }
  const first = names[0] ?? 'review'
  const [history] = useState(options.history) // One made anew at each render is the same.
  const { position, move, begin } = useStepPosition(first, history, to => canGoTo(to))
  const current = names.includes(position.step) ? position.step : first
  const { visited } = position
  const standing: StepStanding = { names, current, visited, isRight, options }
  function canGoTo(to: OnboardingStepName): boolean {
    if (opening.status === 'unknown' || opening.status === 'succeeded') return false
    return standingSteps(standing).some(({ name, isReachable }) => name === to && isReachable)
  }
  function passes(step: OnboardingStepName): boolean {
    return isPassed(step, standing)
  }

  const draft = useOnboardingDraft({
    options,
    application,
    position: { step: current, visited },
    answers,
    name,
    onNamed: setName,
    onLoaded(loaded) {
      setAnswers(loaded.answers)
      if (loaded.externalId) setName(loaded.externalId)
      begin(loaded.step, loaded.visited)
    },
  })
  useEffect(() => {
    keepSent.current = draft.keepSent
  })

  const created = opening.status === 'succeeded' ? opening.data : undefined
  const live = useLiveSubClient({ id: created?.id ?? null })
  const idle = useIdle(created ? null : idleAfter)
  useNews(created, subClient => {
    void draft.state.clear()
    options.onCreated?.(subClient, answers)
  })
  useTold(current, options.onStepChange)

  function goTo(to: OnboardingStepName, field?: string): void {
    if (!canGoTo(to)) return
    leave({ to, field, isDetour: isEnding(current) && !isEnding(to) })
  }

  function leave(to: Parameters<typeof move>[0]): void {
    if (to.to !== current) setConsent(false)
    move(to)
    if (to.field !== undefined) whole.focus(to.field)
  }

  /** To where something is wrong. */
  function showWrong(fields: readonly string[]): void {
    const shown = whole.groups.flatMap(group => group.fields)
    const wrong = fields.find(name => whole.choices.includes(name)) ?? fields[0]
    const section = shown.find(({ name }) => name === wrong)?.section ?? wrong
    if (section === undefined) return
    leave({ to: stepOfSection(section, hostSteps), field: wrong, isDetour: true })
  }

  async function next(event?: BaseSyntheticEvent): Promise<boolean> {
    event?.preventDefault()
    if (opening.status === 'unknown') return false
    const host = hostSteps.find(({ name }) => name === current)
    if (host?.canLeave && !(await host.canLeave(answers[host.name]))) return false
    const step = held.find(one => one.step === current)
    const fields = [...(step?.choices ?? []), ...namesIn(step)]
    if (fields.length > 0 && !(await store.trigger(fields))) {
      const wrong = fields.find(name => store.getFieldState(name).error)
      if (wrong !== undefined) whole.focus(wrong)
      return false
    }
    const through = { ...standing, visited: [...visited, current] }
    const to = position.isDetour || current === 'review' ? firstOpen(through) : stepAfter(through)
    leave({ to: position.isDetour && to === 'consent' ? 'review' : to, isThrough: true })
    return true
  }

  async function submit(event?: BaseSyntheticEvent): ReturnType<Result['submit']> {
    event?.preventDefault()
    const isLook = opening.status === 'unknown'
    if (!isLook && (current !== 'consent' || !hasConsent)) return { status: 'noConsent' }
    const submission: Submission<SubClient> = await whole.submit()
    if (submission.status === 'invalid') showWrong(submission.fields)
    if (submission.status === 'failed') {
      const refused = namesOf(held).filter(name => store.getFieldState(name).error)
      if (refused.length > 0) showWrong(refused)
    }
    return submission
  }

  const before = stepBefore(standing)
  return {
    status: created
      ? 'created'
      : draft.state.status === 'loading'
        ? 'loading'
        : idle.isIdle
          ? 'hidden'
          : 'asking',
    steps: standingSteps(standing),
    step: current,
    moves: position.moves,
    focusOn: position.focusOn,
    form: { ...onStep(whole, held, current), submit: submit as PlainForm<SubClient>['submit'] },
    reviewed: held.filter(({ step }) => names.includes(step)),
    next,
    back: before && opening.status !== 'unknown' ? () => leave({ to: before }) : undefined,
    goTo,
    hasConsent,
    setConsent,
    submit,
    answers,
    setAnswer: (step, answer) => setAnswers(known => ({ ...known, [step]: answer })),
    draft: draft.state,
    wake: idle.wake,
    created: (live.status === 'ready' && live.data) || created,
    startAnew() {
      setAnswers({})
      setConsent(false)
      setName(options.externalId)
      draft.forgetSent()
      store.reset(application.initialValues)
      opening.startAnew()
      begin(first)
      void draft.state.clear()
    },
    isTestEnvironment: environment !== 'production',
  }
}

type Result = UseSubClientOnboardingResult

const tenMinutes = 600_000
const none: readonly never[] = []

function isEnding(step: OnboardingStepName): boolean {
  return step === 'review' || step === 'consent'
}

/** What each step holds of the form. */
function stepsOf(
  { groups, choices }: Pick<FieldForm<SubClient>, 'groups' | 'choices'>,
  hostSteps: UseSubClientOnboardingOptions['hostSteps'] = none,
): readonly ReviewedStep[] {
  const stepOf = (section: string) => stepOfSection(section, hostSteps)
  const steps = new Set([...choices, ...groups.map(({ name }) => name)].map(stepOf))
  return [...steps].map(step => ({
    step,
    groups: groups.filter(({ name }) => stepOf(name) === step),
    choices: choices.filter(name => stepOf(name) === step),
  }))
}

function namesIn(step: ReviewedStep | undefined): readonly string[] {
  return step?.groups.flatMap(group => group.fields.map(({ name }) => name)) ?? []
}

function namesOf(held: readonly ReviewedStep[]): readonly string[] {
  return held.flatMap(step => [...step.choices, ...namesIn(step)])
}

/** The form with no more than a step asks. */
function onStep(
  form: PlainForm<SubClient>,
  held: readonly ReviewedStep[],
  current: OnboardingStepName,
): PlainForm<SubClient> {
  const step = held.find(one => one.step === current)
  const groups = step?.groups ?? none
  return {
    ...form,
    groups,
    fields: groups.flatMap(({ fields }) => fields),
    choices: step?.choices ?? none,
  }
}

/** Tells the host of each step, the first too. */
function useTold(
  step: OnboardingStepName,
  tell: ((step: OnboardingStepName) => void) | undefined,
): void {
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  useEffect(() => latest.current?.(step), [step])
}
