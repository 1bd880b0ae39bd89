'use client'
import type { ReactNode } from 'react'
import type { DraftState } from '../../hooks/onboarding/draft.ts'
import { Button } from '../../primitives/Button.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import * as styles from './SubClientWizard.css.ts'
import { savedTime } from './savedTime.ts'
import { stepWords } from './stepWords.ts'

/** Under a step: whether what was entered is saved. Only a failure is announced. */
export function DraftLine({ draft }: { readonly draft: DraftState }): ReactNode {
  const { text, locale } = useTranslator(stepWords)
  const { saving, savedAt } = draft
  const isFailed = saving === 'failed'
  const kept = useKeptFocus(String(isFailed))
  function quiet(): string {
    if (isFailed || saving === 'conflict') return ''
    if (saving === 'saving') return text('subClientWizard.saving')
    return savedAt ? text('subClientWizard.saved', { time: savedTime(savedAt, locale) }) : ''
  }
  return (
    <fieldset className={styles.draft} data-flash="wizard-draft" tabIndex={-1} {...kept}>
      <span>{quiet()}</span>
      <span className={styles.notSaved} role="status">
        {isFailed ? (
          <>
            <Icon name="caution" />
            {text('subClientWizard.notSaved')}
          </>
        ) : null}
      </span>
      {isFailed ? (
        <Button onPress={draft.retry} variant="quiet">
          {text('subClientWizard.saveAgain')}
        </Button>
      ) : null}
    </fieldset>
  )
}
