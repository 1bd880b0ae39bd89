'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useFlash } from '../../provider/FlashContext.ts'
import { type FormValues, valueAt } from '../../rules/formValues.ts'
import { randomId } from '../wire/randomId.ts'
import type { Draft, DraftConflict, DraftState } from './draft.ts'
import { draftsOf } from './memoryDrafts.ts'
import type { OnboardingStepName, UseSubClientOnboardingOptions } from './onboarding.ts'
import { useDraft } from './useDraft.ts'
import type { OnboardingForm } from './useOnboardingForm.ts'

/** What is kept of an application, and what is done with it when it comes back. */
export interface OnboardingDraftParts {
  readonly options: UseSubClientOnboardingOptions
  readonly application: OnboardingForm
  readonly position: {
    readonly step: OnboardingStepName
    readonly visited: readonly OnboardingStepName[]
  }
  readonly answers: Readonly<Record<string, unknown>>
  /** By which the API will know the application; undefined until it has one. */
  readonly name: string | undefined
  /** One that outlives the page has a name from its beginning, the same on every page that goes on with it. */
  readonly onNamed: (name: string) => void
  /** The form holds it; the steps and answers are the caller's. */
  readonly onLoaded: (draft: Draft) => void
}

/** The draft of an application. */
export interface OnboardingDraft {
  readonly state: DraftState
  /**
   * Keeps under which name it is about to be sent, so that a page that comes later can look for it. False
   * where another page has changed the same application meanwhile: then nothing may be sent from here.
   */
  readonly keepSent: (externalId: string) => Promise<boolean>
  /** Nothing of it has been sent. */
  readonly forgetSent: () => void
}

/** Keeps an application while it is filled in, and brings back one that was begun. */
export function useOnboardingDraft(parts: OnboardingDraftParts): OnboardingDraft {
  const { options, application, position, answers } = parts
  const { store, opening } = application
  const { client } = useFlash()
  const { drafts, applicationId = '' } = options
  const keep = useMemo(
    () => drafts ?? draftsOf(client, applicationId),
    [drafts, client, applicationId],
  )
  const sent = useRef<string>(undefined)
  const latest = useRef(parts)
  useEffect(() => {
    latest.current = parts
  })

  const state = useDraft({
    store: keep,
    migrate: options.migrateDraft,
    read: () => ({
      step: latest.current.position.step,
      visited: latest.current.position.visited,
      values: store.getValues(),
      answers: latest.current.answers,
      externalId: sent.current ?? latest.current.name ?? '',
      isSent: sent.current !== undefined,
    }),
    isPaused: opening.status === 'succeeded',
  })
  const { touch, flush } = state

  const [shown, setShown] = useState<Draft>()
  const show = useRef((draft: Draft) => {
    const { application, onLoaded } = latest.current
    application.store.reset(completed(draft.values, application))
    onLoaded(draft)
    setShown(draft)
    if (!draft.isSent) return
    sent.current = draft.externalId
    application.opening.recall(draft.externalId)
  }).current
  const { loaded, status } = state
  useEffect(() => {
    if (loaded) show(loaded)
  }, [loaded, show])
  const isHere = status === 'ready' && (!loaded || shown !== undefined)
  const isNameless = isHere && drafts !== undefined && parts.name === undefined
  useEffect(() => {
    if (isNameless) latest.current.onNamed(randomId())
  }, [isNameless])

  useEffect(
    () => store.subscribe({ formState: { values: true }, callback: () => touch() }),
    [store, touch],
  )
  useTouchOnMoves(touch, position, answers)

  // What the API has refused isn't there, nor will it be.
  const isRefused = opening.status === 'failed' && isFinal(opening.problem.kind)
  useEffect(() => {
    if (!isRefused || sent.current === undefined) return
    sent.current = undefined
    touch()
  }, [isRefused, touch])

  return {
    state: {
      ...state,
      status: loaded && !shown ? 'loading' : state.status,
      conflict: state.conflict && {
        ...state.conflict,
        keepMine() {
          const { kind, keepMine } = state.conflict as DraftConflict
          keepMine()
          // Another page may have sent it.
          if (kind === 'gone' && parts.name) opening.recall(parts.name)
        },
        takeTheirs() {
          const theirs = state.conflict?.takeTheirs()
          if (theirs) show(theirs)
          return theirs
        },
      },
    },
    async keepSent(externalId) {
      sent.current = externalId
      touch('now')
      const kept = await inTime(flush())
      if (kept === 'conflict') sent.current = undefined
      return kept !== 'conflict'
    },
    forgetSent() {
      sent.current = undefined
    },
  }
}

/** A store that is slow keeps nobody from sending for long. */
async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: number | NodeJS.Timeout | undefined
  const patience = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, 3_000)
  })
  return await Promise.race([answer, patience]).finally(() => clearTimeout(timer))
}

function isFinal(kind: string): boolean {
  return kind === 'refused' || kind === 'invalidInput' || kind === 'offline'
}

/** A move between the steps, and an answer, is kept at once; typing may pause first. */
function useTouchOnMoves(
  touch: DraftState['touch'],
  { step, visited }: OnboardingDraftParts['position'],
  answers: Readonly<Record<string, unknown>>,
): void {
  const place = JSON.stringify([step, visited, answers])
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    touch('now')
  }, [place, touch])
}

/** A draft's values; where the host asks for nothing, or lets nobody change it, its own count. */
function completed(
  values: FormValues,
  { form, initialValues }: Pick<OnboardingForm, 'form' | 'initialValues'>,
): FormValues {
  const names = ['entity', ...form.allFields.map(({ name }) => name)]
  return names
    .filter(name => form.isHidden(name) || form.isLocked(name))
    .reduce((result, name) => placed(result, name, valueAt(initialValues, name)), values)
}

function placed(values: FormValues, name: string, text: string): FormValues {
  const [head = '', tail] = name.split('.')
  if (tail === undefined) return { ...values, [head]: text }
  const whole = values[head]
  return { ...values, [head]: { ...(typeof whole === 'object' && whole), [tail]: text } }
}
