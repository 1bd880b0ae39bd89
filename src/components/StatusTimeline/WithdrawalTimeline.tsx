'use client'
import type { ReactNode } from 'react'
import { StatusTimeline, type TimelineOptions } from './StatusTimeline.tsx'

/** Which withdrawal, and what of it. */
export interface WithdrawalTimelineProps extends TimelineOptions<'withdrawal'> {}

/**
 * What became of one payout, and what it did to the balance.
 *
 * @example
 * <WithdrawalTimeline id="5b04c62ec0bf606bf216ae21" />
 */
export function WithdrawalTimeline(props: WithdrawalTimelineProps): ReactNode {
  return <StatusTimeline {...props} entity="withdrawal" />
}
