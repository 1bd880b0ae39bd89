'use client'
import { balancesDocument } from '../api/documents/balances.ts'
import type { BalancesData, CurrencyIso3 } from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { given } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Money in one currency: `cleared` you can use, `pending` is on its way in; in currency units. */
export type Balance = BalancesData['balances'][number]

/** Of which currencies; all of yours where none is named. */
export interface UseBalancesOptions {
  /** ISO 4217. */
  readonly currencies?: readonly CurrencyIso3[] | null | undefined
}

/** The balances, in the API’s order. */
export type UseBalancesResult = Query<readonly Balance[]>

/**
 * Your money. Asked for again after each of your writes that moves some; what comes in by itself is
 * told by webhooks, so refresh when you hear of it. Null asks nothing.
 *
 * @example
 * const balances = useBalances({ currencies: ['AUD', 'EUR'] })
 * if (balances.status === 'ready') balances.data[0]?.cleared // 3860
 */
export function useBalances(options: UseBalancesOptions | null = {}): UseBalancesResult {
  return useFlashQuery(balancesDocument, options && given(options), data => data.balances)
}
