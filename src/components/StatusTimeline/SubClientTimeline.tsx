'use client'
import type { ReactNode } from 'react'
import { StatusTimeline, type TimelineOptions } from './StatusTimeline.tsx'

/** Which sub-client, and what of it. */
export interface SubClientTimelineProps extends TimelineOptions<'subClient'> {}

/**
 * What became of one sub-client, and what it did to the balance.
 *
 * @example
 * <SubClientTimeline id="5b04c62ec0bf606bf216ae21" />
 */
export function SubClientTimeline(props: SubClientTimelineProps): ReactNode {
  return <StatusTimeline {...props} entity="subClient" />
}
