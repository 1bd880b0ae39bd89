'use client'
import type { ReactNode } from 'react'
import type { UseLoadedResult } from '../../hooks/forms/useLoaded.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'

/** In the place of a form that is still being loaded, or can't be. */
export function LoadingForm({ loaded }: { loaded: UseLoadedResult<unknown> }): ReactNode {
  const { text } = useTranslator(partyListWords)
  if (loaded.status === 'failed') {
    return <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
  }
  return (
    <Skeleton label={text('partyList.loadingForm')}>
      <SkeletonField />
      <SkeletonField />
      <SkeletonField />
    </Skeleton>
  )
}
