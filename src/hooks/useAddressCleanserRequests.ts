'use client'
import { addressCleanserRequestsDocument } from '../api/documents/addressCleanserRequests.ts'
import type {
  AddressCleanserQueryInput,
  AddressCleanserRequestFields,
} from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** An address that was looked up: as given, and in its parts. `score` is 0 to 100 or null. */
export type AddressCleanserRequest = AddressCleanserRequestFields

/** Which look-ups to give: of one recommendation, within dates of ISO 8601. */
export interface UseAddressCleanserRequestsOptions extends AddressCleanserQueryInput {}

/** The look-ups, in the API’s order. */
export type UseAddressCleanserRequestsResult = Query<readonly AddressCleanserRequest[]>

/**
 * Addresses looked up so far; what the options leave out matches all. Null asks nothing.
 *
 * @example
 * const requests = useAddressCleanserRequests({ recommendation: 'review' })
 */
export function useAddressCleanserRequests(
  options: UseAddressCleanserRequestsOptions | null = {},
): UseAddressCleanserRequestsResult {
  return useFlashQuery(
    addressCleanserRequestsDocument,
    toInput(options),
    data => data.addressCleanserRequests,
  )
}
