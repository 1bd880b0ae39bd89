'use client'
import type { PaymentTransfersData } from '../api/documents/operationTypes.ts'
import { paymentTransfersDocument } from '../api/documents/paymentTransfers.ts'
import type { ById, Query } from './results.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Of which payment; idle until there is an id. */
export interface UsePaymentTransfersOptions extends ById {}

/** One line of a payment's log: `createdAt` in ISO 8601, `message` in the API's own words. */
export type PaymentTransfer = NonNullable<
  NonNullable<PaymentTransfersData['payment']>['history']
>[number]

/** The log, in the API’s order; null where there is no such payment. */
export type UsePaymentTransfersResult = Query<readonly PaymentTransfer[] | null>

/**
 * A payment's log of transfers, which is not its status. The documentation names the log and none of
 * its fields, so an endpoint may refuse this question: then it is `failed`, and the payment itself, which
 * is asked for on its own, isn't.
 *
 * @example
 * const transfers = usePaymentTransfers({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function usePaymentTransfers({ id }: UsePaymentTransfersOptions): UsePaymentTransfersResult {
  return useFlashQuery(paymentTransfersDocument, id ? { id } : null, readTransfers)
}

function readTransfers({ payment }: PaymentTransfersData): readonly PaymentTransfer[] | null {
  return payment && (payment.history ?? [])
}
