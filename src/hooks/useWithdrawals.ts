'use client'
import type { WithdrawalFields, WithdrawalQueryInput } from '../api/documents/operationTypes.ts'
import { withdrawalsDocument } from '../api/documents/withdrawals.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Money sent out of one of your balances. `status` and `rejectCode` are open lists. */
export type Withdrawal = WithdrawalFields

/** Which withdrawals to give: any of the named statuses; all where none is named. */
export interface UseWithdrawalsOptions extends WithdrawalQueryInput {}

/** The withdrawals, in the API’s order. Amounts are in currency units. */
export type UseWithdrawalsResult = Query<readonly Withdrawal[]>

/**
 * Your withdrawals; what the options leave out matches all. Null asks nothing.
 *
 * @example
 * const withdrawals = useWithdrawals({ statuses: ['PENDING', 'REVIEWING'] })
 */
export function useWithdrawals(options: UseWithdrawalsOptions | null = {}): UseWithdrawalsResult {
  return useFlashQuery(withdrawalsDocument, toInput(options), data => data.withdrawals)
}
