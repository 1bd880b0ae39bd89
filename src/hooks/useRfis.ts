'use client'
import type { RfiFields, RfisInput } from '../api/documents/operationTypes.ts'
import { rfisDocument } from '../api/documents/rfis.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** A request for information: questions to answer by `deadline`. */
export type Rfi = RfiFields

/** Which requests to give: of any of the named statuses, within dates of ISO 8601. */
export interface UseRfisOptions extends RfisInput {}

/** The requests, in the API’s order. */
export type UseRfisResult = Query<readonly Rfi[]>

/**
 * Requests for information that you were sent; what the options leave out matches all. Null asks
 * nothing.
 *
 * @example
 * const rfis = useRfis({ statuses: ['PENDING'] })
 */
export function useRfis(options: UseRfisOptions | null = {}): UseRfisResult {
  return useFlashQuery(rfisDocument, toInput(options), data => data.rfis)
}
