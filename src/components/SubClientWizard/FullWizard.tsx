'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSubClientOnboarding } from '../../hooks/useSubClientOnboarding.ts'
import type { SubClientWizardProps } from './subClientWizardProps.ts'
import { WizardView } from './WizardView.tsx'

interface FullWizardProps {
  readonly options: SubClientWizardProps
  /** The first step was gone through before this was loaded. */
  readonly isThroughFirst: boolean
}

/** The wizard with all its steps. */
export function FullWizard({ options, isThroughFirst }: FullWizardProps): ReactNode {
  const { steps, onStepChange } = options
  const isRepeat = useRef(isThroughFirst)
  const wizard = useSubClientOnboarding({
    ...options,
    hostSteps: steps,
    onStepChange(step) {
      // The first step has been told of.
      if (!isRepeat.current) onStepChange?.(step)
      isRepeat.current = false
    },
  })
  useFirstNext(isThroughFirst, wizard.next)
  return (
    <WizardView
      hasDrafts={options.drafts !== undefined}
      idleAfter={options.idleAfter}
      looks={options}
      wizard={wizard}
    />
  )
}

/** Goes on from the first step, once. */
function useFirstNext(isThrough: boolean, next: () => Promise<boolean>): void {
  const isWaiting = useRef(isThrough)
  const latest = useRef(next)
  useEffect(() => {
    latest.current = next
  })
  useEffect(() => {
    if (!isWaiting.current) return
    isWaiting.current = false
    void latest.current()
  }, [])
}
