'use client'
import { createWithdrawalDocument } from '../api/documents/createWithdrawal.ts'
import type {
  CreateWithdrawalData,
  CreateWithdrawalInput,
  CreateWithdrawalVariables,
} from '../api/documents/operationTypes.ts'
import { withdrawalsDocument } from '../api/documents/withdrawals.ts'
import type { MoneyMutation } from './moves/moneyMove.ts'
import type { Mutation } from './results.ts'
import type { Withdrawal } from './useWithdrawals.ts'
import { askAnew } from './wire/askAnew.ts'
import { forgetBalances } from './wire/forgetBalances.ts'
import { placeInLists } from './wire/placeInLists.ts'
import { transactionFilter } from './wire/transactionFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the new withdrawal. */
export type UseCreateWithdrawalResult = Mutation<CreateWithdrawalInput, Withdrawal>

/**
 * Sends money out of one of your balances. The withdrawal joins the lists of them that are on the
 * page, and balances and statements are asked for again.
 *
 * Give both `externalId` and `idempotencyKey`. After a lost answer `check()` looks for the
 * `externalId`; without one, or where it finds none and there is no key, the status stays
 * `unknown`. Submitting again with the same key is safe: the API answers with the first result.
 *
 * @example
 * const { submit } = useCreateWithdrawal()
 * const outcome = await submit({
 *   amount: 100.5,
 *   currency: 'AUD',
 *   recipientId: '5ba89a6b35a2b327b81ffc3b',
 *   externalId: 'payout-561402',
 *   idempotencyKey: 'e7b1c0aa-6d0b-4f5e-9a1f-0c8c2f1f8d11',
 * })
 */
export function useCreateWithdrawal(): UseCreateWithdrawalResult {
  return useFlashMutation(createWithdrawal)
}

/** For `useMoneyMove`. */
export const createWithdrawal: MoneyMutation<
  CreateWithdrawalInput,
  Withdrawal,
  CreateWithdrawalData,
  CreateWithdrawalVariables
> = {
  document: createWithdrawalDocument,
  hasIdempotencyKey: true,
  toVariables: input => ({ input }),
  read: data => data.createWithdrawal?.withdrawal,
  updateCache(cache, withdrawal) {
    placeInLists(cache, 'withdrawals', withdrawal, transactionFilter)
    forgetBalances(cache)
  },
  async find(client, { externalId, idempotencyKey, subClientId }) {
    if (!externalId) return null
    const input = { ...(subClientId && { subClientId }) }
    const { withdrawals } = await askAnew(client, withdrawalsDocument, { input })
    const found = withdrawals.find(withdrawal => withdrawal.externalId === externalId)
    // A request may arrive after we looked: without a key a repeat could then move money twice.
    return found ?? (idempotencyKey ? undefined : null)
  },
}
