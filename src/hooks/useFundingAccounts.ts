'use client'
import { fundingAccountsDocument } from '../api/documents/fundingAccounts.ts'
import type {
  FundingAccountFields,
  FundingAccountQueryInput,
} from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** An account abroad that you pay into. Give `externalReference`, or the money is sent back. */
export type FundingAccount = FundingAccountFields

/** Of which `currencies` (ISO 4217); all where none is named. */
export interface UseFundingAccountsOptions extends FundingAccountQueryInput {}

/** The accounts, in the API’s order. `iban` is grouped by four. */
export type UseFundingAccountsResult = Query<readonly FundingAccount[]>

/**
 * Where to send foreign currency so that it arrives on your balance. Null asks nothing.
 *
 * @example
 * const accounts = useFundingAccounts({ currencies: ['EUR'] })
 */
export function useFundingAccounts(
  options: UseFundingAccountsOptions | null = {},
): UseFundingAccountsResult {
  return useFlashQuery(fundingAccountsDocument, toInput(options), data => data.fundingAccounts)
}
