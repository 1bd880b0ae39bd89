'use client'
import { withdrawalDocument } from '../api/documents/withdrawal.ts'
import type { ById, Query } from './results.ts'
import type { Withdrawal } from './useWithdrawals.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseWithdrawalOptions extends ById {}

/** Null where there is none of that id. */
export type UseWithdrawalResult = Query<Withdrawal | null>

/**
 * One withdrawal, and how far it is. Webhooks tell of changes, so refresh when you hear of one.
 *
 * @example
 * const withdrawal = useWithdrawal({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useWithdrawal({ id }: UseWithdrawalOptions): UseWithdrawalResult {
  return useFlashQuery(withdrawalDocument, id ? { id } : null, data => data.withdrawal)
}
