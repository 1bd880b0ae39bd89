'use client'
import type { ReactNode } from 'react'
import { StatusTimeline, type TimelineOptions } from './StatusTimeline.tsx'

/** Which deposit, and what of it. */
export interface DepositTimelineProps extends TimelineOptions<'deposit'> {}

/**
 * What became of one deposit, and what it did to the balance.
 *
 * @example
 * <DepositTimeline id="5b04c62ec0bf606bf216ae21" />
 */
export function DepositTimeline(props: DepositTimelineProps): ReactNode {
  return <StatusTimeline {...props} entity="deposit" />
}
