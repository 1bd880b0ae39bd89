'use client'
import type { ReactNode } from 'react'
import { refusedFields } from '../../hooks/refusedFields.ts'
import type { UseRecipientFormResult } from '../../hooks/useRecipientForm.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { recipientWords } from './recipientWords.ts'

/** Above the button: what became of the last submission, unless it went well. */
export function SubmissionNotice({ form }: { form: UseRecipientFormResult }): ReactNode {
  const { text } = useTranslator(recipientWords)
  const { creation } = form
  if (creation.status === 'unknown') {
    return (
      <Notice
        action={
          <Button
            isPending={creation.isChecking}
            pendingLabel={text('recipientForm.checking')}
            type="submit"
          >
            {text('recipientForm.check')}
          </Button>
        }
        title={text('recipientForm.unknown.title')}
        tone="caution"
      >
        {text('recipientForm.unknown.text')}
      </Notice>
    )
  }
  if (creation.status !== 'failed') return null
  // Of a mutation only a check says "timeout": it looked and found nothing.
  if (creation.problem.kind === 'timeout') {
    return (
      <Notice title={text('recipientForm.notCreated.title')} tone="info">
        {text('recipientForm.notCreated.text')}
      </Notice>
    )
  }
  // What has landed on its field says itself there.
  const names = form.fields.map(({ name }) => name)
  const landed = refusedFields(creation.problem, names)
  if (landed.length > 0 && landed.length >= creation.problem.fields.length) return null
  return <ProblemNotice hasInput problem={creation.problem} />
}
