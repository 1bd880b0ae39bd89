'use client'
import { amsRequestsDocument } from '../api/documents/amsRequests.ts'
import type { AmsQueryInput, AmsRequestFields } from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** A search of the news for a name. `results` is null until `status` is COMPLETED. */
export type AmsRequest = AmsRequestFields

/** Which searches to give; names match in part and in any case, and dates are ISO 8601. */
export interface UseAmsRequestsOptions extends AmsQueryInput {}

/** The searches, in the API’s order. */
export type UseAmsRequestsResult = Query<readonly AmsRequest[]>

/**
 * Searches of the news (adverse media) made so far; what the options leave out matches all. Null
 * asks nothing.
 *
 * @example
 * const searches = useAmsRequests({ statuses: ['COMPLETED'], lastName: 'Smith' })
 */
export function useAmsRequests(options: UseAmsRequestsOptions | null = {}): UseAmsRequestsResult {
  return useFlashQuery(amsRequestsDocument, toInput(options), data => data.amsRequests)
}
