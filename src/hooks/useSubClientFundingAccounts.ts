'use client'
import type { FundingAccountQueryInput } from '../api/documents/operationTypes.ts'
import { subClientFundingAccountsDocument } from '../api/documents/subClientFundingAccounts.ts'
import type { ById, Query } from './results.ts'
import type { FundingAccount } from './useFundingAccounts.ts'
import { given } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Of which sub-client, and of which `currencies` (ISO 4217); idle until there is an id. */
export interface UseSubClientFundingAccountsOptions extends ById, FundingAccountQueryInput {}

/** The accounts, in the API’s order; null where there is no sub-client of that id. */
export type UseSubClientFundingAccountsResult = Query<readonly FundingAccount[] | null>

/**
 * Where a sub-client sends foreign currency, so that it arrives on your balance in its name.
 *
 * @example
 * const accounts = useSubClientFundingAccounts({
 *   id: '60a1e9e76eaedbf66964a323',
 *   currencies: ['EUR'],
 * })
 */
export function useSubClientFundingAccounts(
  options: UseSubClientFundingAccountsOptions,
): UseSubClientFundingAccountsResult {
  const { id, ...input } = options
  return useFlashQuery(
    subClientFundingAccountsDocument,
    id ? { id, input: given(input) } : null,
    data => data.subClient?.fundingAccounts ?? null,
  )
}
