'use client'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { Draft } from '../../hooks/onboarding/draft.ts'
import { ConsentPage } from './ConsentPage.tsx'
import { DraftLine } from './DraftLine.tsx'
import { DraftNotices } from './DraftNotices.tsx'
import { FieldsStep } from './FieldsStep.tsx'
import { HostStepFields } from './HostStepFields.tsx'
import { ReviewPage } from './ReviewPage.tsx'
import { StepSection } from './StepSection.tsx'
import { stepWords } from './stepWords.ts'
import { useProgress } from './useProgress.ts'
import { useStepWords } from './useStepWords.ts'
import { WhoStep } from './WhoStep.tsx'
import type { WizardPartProps } from './wizardLooks.ts'
import { placeOf } from './wizardPlace.ts'

/** What is kept of the page while it is hidden. */
export interface Seen {
  /** How many moves the focus has followed. */
  moves: number
  /** The field that had the focus last. */
  field: string | undefined
  /** The page was hidden, and its field gets the focus back. */
  isWaking: boolean
}

interface WizardStepProps extends WizardPartProps {
  readonly seen: RefObject<Seen>
  readonly hasDrafts: boolean
  /** What the page began with, until the person goes on. */
  readonly resumed: Draft | undefined
  readonly onStartAnew: () => void
}

/** The step that is on the page, under a heading that takes the focus with each move. */
export function WizardStep(props: WizardStepProps): ReactNode {
  const { wizard, looks, hasDrafts } = props
  const { step, draft } = wizard
  const place = placeOf(wizard)
  const { heading } = useStepWords(stepWords, place, looks.steps)(step)
  const title = useFocusOnMove(props)
  const host = looks.steps?.find(({ name }) => name === step)

  function content(headingId: string): ReactNode {
    if (step === 'who') return <WhoStep looks={looks} wizard={wizard} />
    if (host) return <HostStepFields headingId={headingId} host={host} wizard={wizard} />
    if (step === 'review') return <ReviewPage looks={looks} wizard={wizard} />
    if (step === 'consent') return <ConsentPage wizard={wizard} />
    return <FieldsStep looks={looks} wizard={wizard} />
  }

  return (
    <StepSection
      heading={heading}
      key={step}
      notices={
        <DraftNotices
          draft={draft}
          onSettle={act => {
            // What is pressed goes, whether or not that leads to another step.
            props.seen.current.moves = -1
            act()
          }}
          onStartAnew={props.onStartAnew}
          resumed={props.resumed}
        />
      }
      progress={useProgress(place)}
      titleRef={title}
    >
      {headingId => (
        <>
          {content(headingId)}
          {hasDrafts ? <DraftLine draft={draft} /> : null}
        </>
      )}
    </StepSection>
  )
}

/** The heading takes the focus with each move, unless the move led to a field. */
function useFocusOnMove({ wizard, seen }: WizardStepProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const { moves, focusOn, form } = wizard
  useEffect(() => {
    const { current } = seen
    const field = current.isWaking ? current.field : focusOn
    if (moves === current.moves && !current.isWaking) return
    title.current?.focus()
    if (field !== undefined) form.focus(field)
    Object.assign(current, { moves, isWaking: false })
  })
  return title
}
