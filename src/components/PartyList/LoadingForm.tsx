'use client'
import type { ReactNode } from 'react'
import type { UseLoadedResult } from '../../hooks/forms/useLoaded.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'

interface LoadingFormProps {
  readonly loaded: UseLoadedResult<unknown>
  /** What is on its way, where it is no form. */
  readonly label?: string | undefined
}

/** In the place of a form, or another part of the kit, that is still being loaded, or can't be. */
export function LoadingForm({ loaded, label }: LoadingFormProps): ReactNode {
  const { text } = useTranslator(partyListWords)
  if (loaded.status === 'failed') {
    return <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
  }
  return (
    <Skeleton label={label ?? text('partyList.loadingForm')}>
      <SkeletonField />
      <SkeletonField />
      <SkeletonField />
    </Skeleton>
  )
}
