'use client'
import { type BaseSyntheticEvent, useEffect, useRef, useState } from 'react'
import { useFlash } from '../provider/FlashContext.ts'
import type { PlainForm, Submission } from './forms/fieldForm.ts'
import { useNews } from './moves/useNews.ts'
import type {
  OnboardingStepName,
  UseSubClientOnboardingOptions,
  UseSubClientOnboardingResult,
} from './onboarding/onboarding.ts'
import { firstOpen, standingSteps, stepAfter, stepBefore } from './onboarding/onboardingSteps.ts'
import { stepOfSection } from './onboarding/stepSections.ts'
import { formOfStep, namesIn } from './onboarding/stepsOfForm.ts'
import { useApplicationSteps } from './onboarding/useApplicationSteps.ts'
import { useIdle } from './onboarding/useIdle.ts'
import { useOnboardingDraft } from './onboarding/useOnboardingDraft.ts'
import { useOnboardingForm } from './onboarding/useOnboardingForm.ts'
import { useLiveSubClient } from './useLiveSubClient.ts'
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

  const steps = useApplicationSteps(application, options)
  const { held, standing, position, move, begin, canGoTo } = steps
  const { names, current, visited } = standing

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
  useTold(draft.state.status === 'loading' ? undefined : current, options.onStepChange)

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
    const fields = namesIn(held.find(({ step }) => step === current))
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
      const refused = held.flatMap(namesIn).filter(name => store.getFieldState(name).error)
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
    form: { ...formOfStep(whole, held, current), submit: submit as PlainForm<SubClient>['submit'] },
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
      begin(steps.first)
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

/** Tells the host of each step, the first too. */
function useTold(
  step: OnboardingStepName | undefined,
  tell: ((step: OnboardingStepName) => void) | undefined,
): void {
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  useEffect(() => {
    if (step !== undefined) latest.current?.(step)
  }, [step])
}
