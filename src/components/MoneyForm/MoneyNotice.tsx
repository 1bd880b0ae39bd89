'use client'
import type { ReactNode } from 'react'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { AnyFieldForm } from '../FieldForm/fieldFormParts.ts'
import { SubmissionNotice } from '../FieldForm/SubmissionNotice.tsx'

const words = { ...formStepWords, ...moneyFormWords }

/** Above the button: what became of the last try to send, unless it went well. */
export function MoneyNotice({ form }: { readonly form: AnyFieldForm }): ReactNode {
  const { text } = useTranslator(words)
  const { saving, problem, step } = form
  if (saving.status === 'unknown') {
    // Before a review nothing can have been sent from here: it was before the page was loaded.
    const situation = step === 'filling' && saving.isChecking ? 'restoring' : 'unknown'
    return (
      <Notice
        action={
          <Button isPending={saving.isChecking} pendingLabel={text('form.checking')} type="submit">
            {text('form.check')}
          </Button>
        }
        title={text(`moneyForm.${situation}.title`)}
        tone={situation === 'restoring' ? 'info' : 'caution'}
      >
        {text(`moneyForm.${situation}.text`)}
      </Notice>
    )
  }
  // Of a mutation only a look says "timeout": it found nothing.
  if (problem?.kind === 'timeout') {
    return (
      <Notice title={text('moneyForm.notSent.title')} tone="info">
        {text('moneyForm.notSent.text')}
      </Notice>
    )
  }
  return <SubmissionNotice form={form} />
}
