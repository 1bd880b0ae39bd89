'use client'
import type { ReactNode } from 'react'
import { StatusTimeline, type TimelineOptions } from './StatusTimeline.tsx'

/** Which payment, and what of it. */
export interface PaymentTimelineProps extends TimelineOptions<'payment'> {}

/**
 * What became of one payment abroad, and what it did to the balance.
 *
 * @example
 * <PaymentTimeline id="5b04c62ec0bf606bf216ae21" />
 */
export function PaymentTimeline(props: PaymentTimelineProps): ReactNode {
  return <StatusTimeline {...props} entity="payment" />
}
