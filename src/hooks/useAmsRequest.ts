'use client'
import { amsRequestDocument } from '../api/documents/amsRequest.ts'
import type { ById, Query } from './results.ts'
import type { AmsRequest } from './useAmsRequests.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseAmsRequestOptions extends ById {}

/** Null where there is none of that id. */
export type UseAmsRequestResult = Query<AmsRequest | null>

/**
 * One search of the news. It runs for minutes: webhooks tell of changes, so refresh when you hear
 * of one.
 *
 * @example
 * const amsRequest = useAmsRequest({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useAmsRequest({ id }: UseAmsRequestOptions): UseAmsRequestResult {
  return useFlashQuery(amsRequestDocument, id ? { id } : null, data => data.amsRequest)
}
