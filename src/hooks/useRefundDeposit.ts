'use client'
import { depositDocument } from '../api/documents/deposit.ts'
import type {
  RefundDepositData,
  RefundDepositInput,
  RefundDepositVariables,
} from '../api/documents/operationTypes.ts'
import { refundDepositDocument } from '../api/documents/refundDeposit.ts'
import type { Change, EntityId, Mutation } from './results.ts'
import { askAnew } from './wire/askAnew.ts'
import { forgetBalances } from './wire/forgetBalances.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/**
 * `submit` takes the deposit's id with the API's input; `data` is the id: the reply has no more.
 */
export type UseRefundDepositResult = Mutation<Change<RefundDepositInput>, EntityId>

/**
 * Sends a deposit, or `amount` of it in its own currency, back to whoever sent it. Whatever on the
 * page shows the deposit asks for it again, as do balances and statements.
 *
 * After a lost answer `check()` looks whether the deposit is on its way back.
 *
 * @example
 * const { submit } = useRefundDeposit()
 * await submit({
 *   id: '6053d4e0e3bc655e0598a742',
 *   input: { amount: 10, reason: 'sent by mistake' },
 * })
 */
export function useRefundDeposit(): UseRefundDepositResult {
  return useFlashMutation(refundDeposit)
}

/** For `useMoneyMove`. */
export const refundDeposit: FlashMutation<
  Change<RefundDepositInput>,
  EntityId,
  RefundDepositData,
  RefundDepositVariables
> = {
  document: refundDepositDocument,
  toVariables: change => change,
  read: (data, { id }) => data.refundDeposit && { id },
  updateCache(cache, { id }) {
    // What the deposit has become only the API can tell: without its status it isn't whole.
    const deposit = cache.identify({ __typename: 'Deposit', id })
    if (deposit) cache.evict({ id: deposit, fieldName: 'status' })
    forgetBalances(cache)
  },
  async find(client, { id }) {
    const { deposit } = await askAnew(client, depositDocument, { id })
    return ['REFUNDING', 'REFUNDED'].includes(deposit?.status ?? '') ? { id } : undefined
  },
}
