'use client'
import type { ReactNode } from 'react'
import { StatusTimeline, type TimelineOptions } from './StatusTimeline.tsx'

/** Which conversion, and what of it. */
export interface ConversionTimelineProps extends TimelineOptions<'conversion'> {}

/**
 * What became of one conversion, and what it did to the balance.
 *
 * @example
 * <ConversionTimeline id="5b04c62ec0bf606bf216ae21" />
 */
export function ConversionTimeline(props: ConversionTimelineProps): ReactNode {
  return <StatusTimeline {...props} entity="conversion" />
}
