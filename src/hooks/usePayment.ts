'use client'
import { paymentDocument } from '../api/documents/payment.ts'
import type { ById, Query } from './results.ts'
import type { Payment } from './usePayments.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UsePaymentOptions extends ById {}

/** Null where there is none of that id. */
export type UsePaymentResult = Query<Payment | null>

/**
 * One payment, and how far it is. Webhooks tell of changes, so refresh when you hear of one.
 *
 * @example
 * const payment = usePayment({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function usePayment({ id }: UsePaymentOptions): UsePaymentResult {
  return useFlashQuery(paymentDocument, id ? { id } : null, data => data.payment)
}
