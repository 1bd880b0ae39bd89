'use client'
import type { ReactNode } from 'react'
import { Steps } from '../../primitives/Steps.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { firstWords } from './firstWords.ts'
import { useProgress } from './useProgress.ts'
import { useStepWords } from './useStepWords.ts'
import type { WizardLooks } from './wizardLooks.ts'
import type { WizardPlace } from './wizardPlace.ts'

interface WizardStepsProps {
  readonly place: WizardPlace
  readonly looks: WizardLooks
}

/** How far the application has come, with a way back to each step. */
export function WizardSteps({ place, looks }: WizardStepsProps): ReactNode {
  const { text } = useTranslator(firstWords)
  const wordsOf = useStepWords(firstWords, place, looks.steps)
  return (
    <div data-flash="wizard-steps">
      <Steps
        label={text('subClientWizard.steps')}
        more={text('subClientWizard.allSteps')}
        onChoose={place.goTo}
        progress={useProgress(place)}
        stateWords={{
          done: text('subClientWizard.state.done'),
          wrong: text('subClientWizard.state.wrong'),
          ahead: text('subClientWizard.state.ahead'),
          locked: text('subClientWizard.state.locked'),
        }}
        steps={place.steps.map(({ name, state, isReachable, isLocked }) => ({
          id: name,
          title: wordsOf(name).title,
          state,
          isReachable,
          isLocked,
        }))}
      />
    </div>
  )
}
