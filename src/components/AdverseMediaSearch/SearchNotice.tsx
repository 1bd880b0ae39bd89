'use client'
import type { ReactNode } from 'react'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { AnyFieldForm } from '../FieldForm/fieldFormParts.ts'
import { SubmissionNotice } from '../FieldForm/SubmissionNotice.tsx'
import { mediaSearchFormWords } from './mediaSearchFormWords.ts'

/** Above the button: why no search has begun, or that nobody knows whether one has. */
export function SearchNotice({ form }: { readonly form: AnyFieldForm }): ReactNode {
  const { text } = useTranslator(mediaSearchFormWords)
  const { saving, problem } = form
  if (saving.status === 'unknown') {
    return (
      <Notice
        action={
          <Button isPending={saving.isChecking} pendingLabel={text('form.checking')} type="submit">
            {text('form.check')}
          </Button>
        }
        title={text('mediaSearch.unknown.title')}
        tone="caution"
      >
        {text('mediaSearch.unknown.text')}
      </Notice>
    )
  }
  const reason = problem && reasons[problem.code ?? ''] // Of a refusal the API's code.
  // Of a mutation only a look says "timeout": it found nothing.
  const said = problem?.kind === 'timeout' ? 'notBegun' : reason
  if (!said) return <SubmissionNotice form={form} />
  return (
    <Notice title={text(`mediaSearch.${said}.title`)} tone="info">
      {text(`mediaSearch.${said}.text`)}
    </Notice>
  )
}

/** Refusals by code; that of a service that isn't enabled is inferred. */
const reasons: Readonly<Record<string, 'limit' | 'disabled'>> = {
  LIMIT_EXCEEDED: 'limit',
  AMS_API_DISABLED: 'disabled',
}
