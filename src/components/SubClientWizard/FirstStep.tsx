'use client'
import { type BaseSyntheticEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { OnboardingStepOptions } from '../../hooks/onboarding/onboarding.ts'
import { stepNames } from '../../hooks/onboarding/stepOrder.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { Entity } from '../../rules/fieldDefinition.ts'
import { EntityCards } from './EntityCards.tsx'
import type { FirstAnswers } from './firstAnswers.ts'
import { firstWords } from './firstWords.ts'
import { HomeOrAbroad } from './HomeOrAbroad.tsx'
import { StepForm } from './StepForm.tsx'
import { StepSection } from './StepSection.tsx'
import * as styles from './SubClientWizard.css.ts'
import type { SubClientWizardProps } from './subClientWizardProps.ts'
import { useProgress } from './useProgress.ts'
import { useStepWords } from './useStepWords.ts'
import { WizardSteps } from './WizardSteps.tsx'
import type { WizardPlace } from './wizardPlace.ts'

interface FirstStepProps {
  readonly options: SubClientWizardProps
  readonly answers: FirstAnswers
  readonly onChange: (answers: FirstAnswers) => void
  readonly onNext: () => void
  /** The other steps are on their way. */
  readonly isWaiting: boolean
  /** Why they aren't here. */
  readonly notice: ReactNode
}

/** A person or a company, and in which country: all other questions follow from it, and load meanwhile. */
export function FirstStep(props: FirstStepProps): ReactNode {
  const { options, answers, onChange, onNext, isWaiting, notice } = props
  const { text } = useTranslator(firstWords)
  const place = firstPlace({ ...options, hostSteps: options.steps }, answers.entity)
  const { heading } = useStepWords(firstWords, place)('who')
  const tell = useRef(options.onStepChange)
  useEffect(() => tell.current?.('who'), [])

  const [isTried, setTried] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const isMissing = answers.country === ''

  async function next(event?: BaseSyntheticEvent): Promise<boolean> {
    event?.preventDefault()
    setTried(true)
    if (isMissing) input.current?.focus()
    else onNext()
    return !isMissing
  }

  return (
    <div className={styles.columns}>
      <WizardSteps looks={options} place={place} />
      <StepSection heading={heading} progress={useProgress(place)}>
        {() => (
          <StepForm
            isLeaving={isWaiting || undefined}
            text={text('subClientWizard.who.text')}
            wizard={{ back: undefined, next }}
          >
            <EntityCards
              onChange={entity => onChange({ ...answers, entity: entity as Entity })}
              value={answers.entity}
            />
            <HomeOrAbroad
              autoComplete="country"
              inputRef={input}
              label={text('field.subClientCountry.label')}
              message={
                isTried && isMissing
                  ? { tone: 'critical', text: text('field.subClientCountry.missing') }
                  : undefined
              }
              name="address.country"
              onChange={country => onChange({ ...answers, country })}
              value={answers.country}
            />
            {notice}
          </StepForm>
        )}
      </StepSection>
    </div>
  )
}

/** Where an application stands at its beginning. */
function firstPlace(options: OnboardingStepOptions, entity: Entity): WizardPlace {
  const isCompany = entity === 'company'
  const asked = ['who', 'person', 'address', 'document']
  if (isCompany) asked.push('company')
  if (options.hasInstitution) asked.push('institution')
  return {
    // Where else it can be gone to is known only once the rules are here.
    steps: stepNames(new Set(asked), options).map(name => ({
      name,
      state: name === 'who' ? 'current' : 'ahead',
      isReachable: false,
      isLocked: options.lockedSteps?.includes(name) ?? false,
    })),
    step: 'who',
    goTo() {},
    isCompany,
  }
}
