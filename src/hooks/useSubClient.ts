'use client'
import { subClientDocument } from '../api/documents/subClient.ts'
import type { ById, Query } from './results.ts'
import type { SubClient } from './useSubClients.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseSubClientOptions extends ById {}

/** Null where there is none of that id. */
export type UseSubClientResult = Query<SubClient | null>

/**
 * One client of yours with an account number of its own.
 *
 * @example
 * const subClient = useSubClient({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useSubClient({ id }: UseSubClientOptions): UseSubClientResult {
  return useFlashQuery(subClientDocument, id ? { id } : null, data => data.subClient)
}
