'use client'
import type { ReactNode } from 'react'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import { problemWords } from '../../messages/en/problems.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { describeProblem } from './describeProblem.ts'

/** What the notice is about. */
export interface ProblemNoticeProps {
  readonly problem: FlashProblem
  /** Offers to try again; leave it out where another button does. */
  readonly onRetry?: (() => void) | undefined
  /** Says that what was typed is still there, where it only has to be sent again. */
  readonly hasInput?: boolean | undefined
}

/** Says what went wrong and what to do, in the person's language. */
export function ProblemNotice({ problem, onRetry, hasInput }: ProblemNoticeProps): ReactNode {
  const translator = useTranslator(problemWords)
  const { title, text } = describeProblem(translator, problem)
  const retry = onRetry && <Button onPress={onRetry}>{translator.text('problem.retry')}</Button>
  return (
    <Notice action={retry} title={title} tone="critical">
      <bdi>{text}</bdi>{' '}
      {hasInput && problem.retryable ? translator.text('problem.inputKept') : null}
    </Notice>
  )
}
