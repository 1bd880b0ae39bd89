'use client'
import type { ReactNode } from 'react'
import { StatusTimeline, type TimelineOptions } from './StatusTimeline.tsx'

/** Which search, and what of it. */
export interface MediaSearchTimelineProps extends TimelineOptions<'amsRequest'> {}

/**
 * What became of one search of the news, and what it did to the balance.
 *
 * @example
 * <MediaSearchTimeline id="5b04c62ec0bf606bf216ae21" />
 */
export function MediaSearchTimeline(props: MediaSearchTimelineProps): ReactNode {
  return <StatusTimeline {...props} entity="amsRequest" />
}
