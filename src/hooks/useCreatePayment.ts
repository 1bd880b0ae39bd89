'use client'
import { createPaymentDocument } from '../api/documents/createPayment.ts'
import type {
  CreatePaymentData,
  CreatePaymentVariables,
  PaymentInput,
} from '../api/documents/operationTypes.ts'
import { paymentsDocument } from '../api/documents/payments.ts'
import type { MoneyMutation } from './moves/moneyMove.ts'
import type { Mutation } from './results.ts'
import type { Payment } from './usePayments.ts'
import { askAnew } from './wire/askAnew.ts'
import { forgetBalances } from './wire/forgetBalances.ts'
import { placeInLists } from './wire/placeInLists.ts'
import { transactionFilter } from './wire/transactionFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the new payment. */
export type UseCreatePaymentResult = Mutation<PaymentInput, Payment>

/**
 * Sends money abroad, changing it on the way. The payment joins the lists of them that are on the
 * page, and balances and statements are asked for again.
 *
 * Give both `externalId` and `idempotencyKey`. After a lost answer `check()` looks for the
 * `externalId`; without one, or where it finds none and there is no key, the status stays
 * `unknown`. Submitting again with the same key is safe: the API answers with the first result.
 *
 * @example
 * const { submit } = useCreatePayment()
 * const outcome = await submit({
 *   fromCurrency: 'AUD',
 *   toCurrency: 'EUR',
 *   size: 1000,
 *   currency: 'AUD',
 *   recipientId: '5ba89a6b35a2b327b81ffc3b',
 *   externalId: 'payment-561402',
 *   idempotencyKey: 'e7b1c0aa-6d0b-4f5e-9a1f-0c8c2f1f8d11',
 * })
 */
export function useCreatePayment(): UseCreatePaymentResult {
  return useFlashMutation(createPayment)
}

/** For `useMoneyMove`. */
export const createPayment: MoneyMutation<
  PaymentInput,
  Payment,
  CreatePaymentData,
  CreatePaymentVariables
> = {
  document: createPaymentDocument,
  hasIdempotencyKey: true,
  toVariables: input => ({ input }),
  read: data => data.createPayment?.payment,
  updateCache(cache, payment) {
    placeInLists(cache, 'payments', payment, transactionFilter)
    forgetBalances(cache)
  },
  async find(client, { externalId, idempotencyKey, subClientId }) {
    if (!externalId) return null
    const input = { ...(subClientId && { subClientId }) }
    const { payments } = await askAnew(client, paymentsDocument, { input })
    const found = payments.find(payment => payment.externalId === externalId)
    // A request may arrive after we looked: without a key a repeat could then move money twice.
    return found ?? (idempotencyKey ? undefined : null)
  },
}
