'use client'
import { type BaseSyntheticEvent, type ReactNode, useRef, useState } from 'react'
import type { UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import { Button } from '../../primitives/Button.tsx'
import { Checkbox } from '../../primitives/Checkbox.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { WrongFields } from '../FieldForm/WrongFields.tsx'
import { clientName } from './clientName.ts'
import { OpeningNotice } from './OpeningNotice.tsx'
import { StepForm } from './StepForm.tsx'
import * as styles from './SubClientWizard.css.ts'
import { stepWords } from './stepWords.ts'

/** What is about to happen and to whom, and the one button that makes it happen. */
export function ConsentPage({
  wizard,
}: {
  readonly wizard: UseSubClientOnboardingResult
}): ReactNode {
  const { form, hasConsent, setConsent, submit, isTestEnvironment } = wizard
  const { text } = useTranslator(stepWords)
  const [isMissing, setMissing] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const name = clientName(form.situation)
  const isUnknown = form.saving.status === 'unknown'
  const isBusy = form.saving.status === 'submitting'
  const facts = [
    text('subClientWizard.real.name', { name }),
    text(`subClientWizard.real.${isTestEnvironment ? 'testTruth' : 'check'}`),
    ...(isTestEnvironment ? [] : [text('subClientWizard.real.truth')]),
    text('subClientWizard.real.forGood'),
  ]

  async function open(event: BaseSyntheticEvent): Promise<void> {
    const { status } = await submit(event)
    if (status !== 'noConsent') return
    setMissing(true)
    box.current?.focus()
  }

  return (
    <StepForm
      action={
        isUnknown ? null : (
          <Button
            isPending={isBusy}
            pendingLabel={text('subClientWizard.opening')}
            type="submit"
            variant="primary"
          >
            {text('subClientWizard.open', { name })}
          </Button>
        )
      }
      isSending={isBusy}
      onSubmit={open}
      wizard={wizard}
    >
      <WrongFields form={form} words={stepWords} />
      <Notice
        announces="nothing"
        title={text(`subClientWizard.real.${isTestEnvironment ? 'test' : 'title'}`)}
        tone={isTestEnvironment ? 'info' : 'caution'}
      >
        <ul className={styles.facts}>
          {facts.map(fact => (
            <li className={styles.fact} key={fact}>
              {fact}
            </li>
          ))}
        </ul>
      </Notice>
      {isUnknown ? null : (
        <div data-flash="wizard-consent">
          <Checkbox
            inputRef={box}
            isSelected={hasConsent}
            label={text('subClientWizard.agree', { name })}
            message={
              isMissing && !hasConsent
                ? { tone: 'critical', text: text('subClientWizard.agree.missing') }
                : undefined
            }
            onChange={setConsent}
          />
        </div>
      )}
      <OpeningNotice form={form} />
    </StepForm>
  )
}
