'use client'
import type { BaseSyntheticEvent, ReactNode } from 'react'
import type { UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { firstWords } from './firstWords.ts'
import * as styles from './SubClientWizard.css.ts'

interface StepFormProps {
  readonly wizard: Pick<UseSubClientOnboardingResult, 'next' | 'back'>
  /** Why it is asked, in one sentence. */
  readonly text?: string | undefined
  readonly children: ReactNode
  /** What Enter does; it goes on unless told. */
  readonly onSubmit?: ((event: BaseSyntheticEvent) => unknown) | undefined
  /** Instead of the button that goes on; null leaves it out. */
  readonly action?: ReactNode
  /** Something is being sent, which can't be gone back from. */
  readonly isSending?: boolean | undefined
  /** On the way, where that can take long, as where the host has something to look up. */
  readonly isLeaving?: boolean | undefined
}

/** The inside of each step: why, what, and the buttons that lead on and back. */
export function StepForm(props: StepFormProps): ReactNode {
  const { wizard, text: reason, children, onSubmit = wizard.next, isLeaving } = props
  const { text } = useTranslator(firstWords)
  const {
    action = (
      <Button
        isPending={isLeaving}
        pendingLabel={isLeaving === undefined ? undefined : text('subClientWizard.leaving')}
        type="submit"
        variant="primary"
      >
        {text('subClientWizard.continue')}
      </Button>
    ),
  } = props
  return (
    <form className={styles.form} noValidate onSubmit={event => void onSubmit(event)}>
      {reason ? <p className={styles.text}>{reason}</p> : null}
      {children}
      {action || wizard.back ? (
        <div className={styles.actions} data-flash="wizard-actions">
          {action}
          {wizard.back ? (
            <Button isDisabled={props.isSending ?? false} onPress={wizard.back}>
              {text('subClientWizard.back')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </form>
  )
}
