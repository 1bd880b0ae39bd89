'use client'
import { depositDocument } from '../api/documents/deposit.ts'
import type { ById, Query } from './results.ts'
import type { Deposit } from './useDeposits.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseDepositOptions extends ById {}

/** Null where there is none of that id. */
export type UseDepositResult = Query<Deposit | null>

/**
 * One deposit, and how far it is. Webhooks tell of changes, so refresh when you hear of one.
 *
 * @example
 * const deposit = useDeposit({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useDeposit({ id }: UseDepositOptions): UseDepositResult {
  return useFlashQuery(depositDocument, id ? { id } : null, data => data.deposit)
}
