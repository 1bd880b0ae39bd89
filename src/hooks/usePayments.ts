'use client'
import type { PaymentFields, PaymentQueryInput } from '../api/documents/operationTypes.ts'
import { paymentsDocument } from '../api/documents/payments.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Money sent abroad and changed on the way. `status` is an open list. */
export type Payment = PaymentFields

/** Which payments to give: any of the named statuses and currencies; all where none is named. */
export interface UsePaymentsOptions extends PaymentQueryInput {}

/** The payments, in the API’s order. Amounts are in currency units and may change until CLOSED. */
export type UsePaymentsResult = Query<readonly Payment[]>

/**
 * Your payments; what the options leave out matches all. Null asks nothing.
 *
 * @example
 * const payments = usePayments({ statuses: ['OPEN'], toCurrencies: ['EUR', 'USD'] })
 */
export function usePayments(options: UsePaymentsOptions | null = {}): UsePaymentsResult {
  return useFlashQuery(paymentsDocument, toInput(options), data => data.payments)
}
