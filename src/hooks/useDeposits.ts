'use client'
import { depositsDocument } from '../api/documents/deposits.ts'
import type { DepositFields, DepositQueryInput } from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Money that came in, to you or to a sub-client. `status` is an open list. */
export type Deposit = DepositFields

/**
 * Which deposits to give: of one sub-client, of any of the named statuses; all where none is named.
 */
export interface UseDepositsOptions extends DepositQueryInput {}

/** The deposits, in the API’s order. Amounts are in currency units. */
export type UseDepositsResult = Query<readonly Deposit[]>

/**
 * Your deposits; what the options leave out matches all. Null asks nothing.
 *
 * @example
 * const deposits = useDeposits({ subClientId: '5fb314cb9224595df522db61' })
 */
export function useDeposits(options: UseDepositsOptions | null = {}): UseDepositsResult {
  return useFlashQuery(depositsDocument, toInput(options), data => data.deposits)
}
