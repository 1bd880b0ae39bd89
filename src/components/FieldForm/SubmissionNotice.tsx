'use client'
import type { ReactNode } from 'react'
import { refusalReason } from '../../hooks/forms/refusalRules.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { problemWords } from '../../messages/en/problems.ts'
import { refusalWords } from '../../messages/en/refusals.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import type { AnyFieldForm } from './fieldFormParts.ts'

const words = { ...formStepWords, ...problemWords, ...refusalWords }
// What says enough without a field above it.
const refusedWhole = /^(?:notFound|methodUnavailable|accountIdTypeLocked|refusedBothNames)$/

/** Above the button: what became of the last submission, unless it went well. */
export function SubmissionNotice({ form }: { form: AnyFieldForm }): ReactNode {
  const { text, maybe } = useTranslator(words)
  const { saving, problem } = form
  if (saving.status === 'unknown') {
    return (
      <Notice
        action={
          <Button isPending={saving.isChecking} pendingLabel={text('form.checking')} type="submit">
            {text('form.check')}
          </Button>
        }
        title={text('form.unknown.title')}
        tone="caution"
      >
        {text(form.isEditing ? 'form.unknown.edited' : 'form.unknown.added')}
      </Notice>
    )
  }
  if (!problem) return null
  // Of a mutation only a check says "timeout": it looked and found nothing.
  if (problem.kind === 'timeout') {
    return (
      <Notice title={text('form.notSaved.title')} tone="info">
        {text(form.isEditing ? 'form.notSaved.edited' : 'form.notSaved.added')}
      </Notice>
    )
  }
  const { code } = refusalReason(problem)
  if (problem.kind === 'refused' && refusedWhole.test(code)) {
    return (
      <Notice title={text('problem.refused.title')} tone="critical">
        {maybe(`check.${code}`)}
      </Notice>
    )
  }
  return <ProblemNotice hasInput problem={problem} />
}
