'use client'
import type { ReactNode } from 'react'
import type { Query } from '../../hooks/results.ts'
import { problemWords } from '../../messages/en/problems.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { describeProblem } from '../ProblemNotice/describeProblem.ts'

interface StaleNoticeProps {
  readonly query: Query<unknown>
  /** What may be out of date. */
  readonly title: string
}

/** Says that what is shown couldn't be brought up to date, and why. */
export function StaleNotice({ query, title }: StaleNoticeProps): ReactNode {
  const translator = useTranslator(problemWords)
  if (query.status !== 'ready' || !query.refreshProblem) return null
  const problem = describeProblem(translator, query.refreshProblem)
  return (
    <Notice
      action={
        <Button isPending={query.isRefreshing} onPress={query.refresh}>
          {translator.text('problem.retry')}
        </Button>
      }
      title={title}
      tone="caution"
    >
      {problem.title}. {problem.text}
    </Notice>
  )
}
