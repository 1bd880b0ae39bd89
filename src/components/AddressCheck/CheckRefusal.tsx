'use client'
import type { ReactNode } from 'react'
import type { AddressCheckState } from '../../hooks/useAddressCheck.ts'
import { addressCheckWords } from '../../messages/en/addressCheck.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'

interface CheckRefusalProps {
  readonly state: Extract<AddressCheckState, { status: 'unreadable' | 'failed' }>
  /** Nothing can be asked again now. */
  readonly isDisabled: boolean | undefined
}

/** Refusals that we have words of our own for, by the API's code. */
const refusals: Readonly<Record<string, 'limit' | 'disabled'>> = {
  LIMIT_EXCEEDED: 'limit',
  ADDRESS_CLEANSER_API_DISABLED: 'disabled',
}

/** In the suggestion's place: why there is none, and what can be done about it. */
export function CheckRefusal({ state, isDisabled }: CheckRefusalProps): ReactNode {
  const { text, maybe } = useTranslator(addressCheckWords)
  if (state.status === 'unreadable') {
    const name = state.recommendation
    const title = maybe(`addressCheck.recommendation.${name}`) ?? name
    return (
      <Notice title={title ?? text('addressCheck.unreadable.title')} tone="caution">
        {name === 'flag' ? text('addressCheck.advice.flag') : text('addressCheck.unreadable.text')}
      </Notice>
    )
  }
  const { problem, retry } = state
  const refusal = refusals[problem.code ?? '']
  if (refusal) {
    return (
      <Notice title={text(`addressCheck.${refusal}.title`)} tone="info">
        {text(`addressCheck.${refusal}.text`)}
      </Notice>
    )
  }
  if (problem.kind === 'unknownOutcome') {
    return (
      <Notice
        action={
          <Button isDisabled={isDisabled} onPress={retry}>
            {text('addressCheck.unknown.retry')}
          </Button>
        }
        title={text('addressCheck.unknown.title')}
        tone="caution"
      >
        {text('addressCheck.unknown.text')}
      </Notice>
    )
  }
  const canRetry = problem.retryable && !isDisabled
  return <ProblemNotice onRetry={canRetry ? retry : undefined} problem={problem} />
}
