'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { AnyFieldForm } from '../FieldForm/fieldFormParts.ts'
import { SubmissionNotice } from '../FieldForm/SubmissionNotice.tsx'
import { stepWords } from './stepWords.ts'

/** What became of the opening, unless it went well; of an account it is told in its own words. */
export function OpeningNotice({ form }: { readonly form: AnyFieldForm }): ReactNode {
  const { text } = useTranslator(stepWords)
  const { saving, problem } = form
  const notice = useRef<HTMLDivElement>(null)
  const news = saving.status === 'unknown' ? 'unknown' : problem?.kind
  const known = useRef(news)
  // The button that was pressed is gone; the one of a failure stays.
  useEffect(() => {
    if (news !== known.current) notice.current?.focus()
    known.current = news
  }, [news])
  if (saving.status === 'unknown') {
    return (
      <Notice
        action={
          <Button isPending={saving.isChecking} pendingLabel={text('form.checking')} type="submit">
            {text('form.check')}
          </Button>
        }
        announces="nothing"
        ref={notice}
        title={text('subClientWizard.unknown.title')}
        tone="caution"
      >
        {text('subClientWizard.unknown.text')}
      </Notice>
    )
  }
  // Of a mutation only a check says "timeout": it looked and found nothing.
  if (problem?.kind === 'timeout') {
    return (
      <Notice
        announces="nothing"
        ref={notice}
        title={text('subClientWizard.notOpened.title')}
        tone="info"
      >
        {text('subClientWizard.notOpened.text')}
      </Notice>
    )
  }
  return <SubmissionNotice form={form} />
}
