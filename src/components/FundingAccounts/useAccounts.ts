'use client'
import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import type { Query } from '../../hooks/results.ts'
import { type FundingAccount, useFundingAccounts } from '../../hooks/useFundingAccounts.ts'
import { useSubClientFundingAccounts } from '../../hooks/useSubClientFundingAccounts.ts'

/** Whose accounts. */
export interface AccountOwner {
  /**
   * A sub-client’s own reference tells whose the money is; your own accounts where the prop is left
   * out. Given, but not known yet (null, undefined), it waits: money sent with your reference would
   * not be theirs.
   */
  readonly subClientId?: string | null | undefined
  /** Only these (ISO 4217), in this order; else all, in the API’s. */
  readonly currencies?: readonly CurrencyIso3[] | undefined
}

/** Your own accounts or a sub-client’s; null where there is no such sub-client. */
export function useAccounts(owner: AccountOwner): Query<readonly FundingAccount[] | null> {
  const { subClientId, currencies } = owner
  const isOwn = !('subClientId' in owner)
  const own = useFundingAccounts(isOwn ? { currencies } : null)
  const theirs = useSubClientFundingAccounts({ id: isOwn ? null : subClientId, currencies })
  return isOwn ? own : theirs
}
