'use client'
import { type BaseSyntheticEvent, type ReactNode, useState } from 'react'
import type { UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import { StepForm } from './StepForm.tsx'
import type { WizardHostStep } from './wizardLooks.ts'

interface HostStepFieldsProps {
  readonly wizard: UseSubClientOnboardingResult
  readonly host: WizardHostStep
  readonly headingId: string
}

/** A step of the host's own. */
export function HostStepFields({ wizard, host, headingId }: HostStepFieldsProps): ReactNode {
  const [isLeaving, setLeaving] = useState(false)
  const Content = host.content

  async function leave(event: BaseSyntheticEvent): Promise<void> {
    event.preventDefault()
    if (isLeaving) return
    setLeaving(true)
    await wizard.next(event).finally(() => setLeaving(false))
  }

  return (
    <StepForm isLeaving={host.canLeave && isLeaving} onSubmit={leave} wizard={wizard}>
      <Content
        answer={wizard.answers[host.name]}
        headingId={headingId}
        onChange={answer => wizard.setAnswer(host.name, answer)}
      />
    </StepForm>
  )
}
