'use client'
import type { ReactNode } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import { createLoader } from '../../rules/loader.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'

const timeline = createLoader(() =>
  import('../StatusTimeline/DepositTimeline.tsx').then(({ DepositTimeline }) => DepositTimeline),
)

/** How the deposit stands, live; loaded once there is something to show. */
export function LiveProgress({ id }: { readonly id: string }): ReactNode {
  const loaded = useLoaded(timeline, true, 'depositTimeline')
  if (loaded.status === 'failed') {
    return <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
  }
  if (loaded.status !== 'ready') return null
  const Timeline = loaded.data
  return <Timeline id={id} />
}
