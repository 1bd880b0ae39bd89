'use client'
import { type FocusEvent, type ReactNode, useRef, useState } from 'react'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { CreatedPage } from './CreatedPage.tsx'
import { DraftProblem } from './DraftProblem.tsx'
import * as styles from './SubClientWizard.css.ts'
import { stepWords } from './stepWords.ts'
import { WizardCover } from './WizardCover.tsx'
import { WizardFrame } from './WizardFrame.tsx'
import { type Seen, WizardStep } from './WizardStep.tsx'
import { WizardSteps } from './WizardSteps.tsx'
import type { WizardPartProps } from './wizardLooks.ts'
import { placeOf } from './wizardPlace.ts'

interface WizardViewProps extends WizardPartProps {
  /** The host keeps drafts, so it is said whether they are saved. */
  readonly hasDrafts: boolean
  readonly idleAfter: number | null | undefined
}

/** An application in each of its states. */
export function WizardView({ wizard, looks, hasDrafts, idleAfter }: WizardViewProps): ReactNode {
  const { text } = useTranslator(stepWords)
  const { status, draft } = wizard
  const [isAnew, setAnew] = useState(false)
  // Survives what is hidden for a while: what the focus was on, and which moves were followed.
  const seen = useRef<Seen>({ moves: 0, field: undefined, isWaking: false })

  function content(): ReactNode {
    if (status === 'hidden') {
      return (
        <WizardCover
          idleAfter={idleAfter}
          onShow={() => {
            seen.current.isWaking = true
            wizard.wake()
          }}
        />
      )
    }
    if (status === 'loading') {
      return (
        <Skeleton label={text('subClientWizard.loadingDraft')}>
          <SkeletonField />
          <SkeletonField />
        </Skeleton>
      )
    }
    if (status === 'created') {
      return (
        <div className={styles.columns}>
          <CreatedPage looks={looks} wizard={wizard} />
        </div>
      )
    }
    if (draft.status === 'failed') return <DraftProblem wizard={wizard} />
    return (
      <div className={styles.columns}>
        <WizardSteps looks={looks} place={placeOf(wizard)} />
        <WizardStep
          hasDrafts={hasDrafts}
          looks={looks}
          onStartAnew={() => {
            setAnew(true)
            wizard.startAnew()
          }}
          resumed={hasDrafts && !isAnew && wizard.moves === 0 ? draft.loaded : undefined}
          seen={seen}
          wizard={wizard}
        />
      </div>
    )
  }

  function remember(event: FocusEvent<HTMLElement>): void {
    if (status === 'asking') seen.current.field = event.target.getAttribute('name') ?? undefined
  }

  return (
    <WizardFrame isTest={wizard.isTestEnvironment} looks={looks} onFocus={remember}>
      {content()}
    </WizardFrame>
  )
}
