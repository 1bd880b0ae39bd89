'use client'
import { addressCleanserRequestDocument } from '../api/documents/addressCleanserRequest.ts'
import type { ById, Query } from './results.ts'
import type { AddressCleanserRequest } from './useAddressCleanserRequests.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseAddressCleanserRequestOptions extends ById {}

/** Null where there is none of that id. */
export type UseAddressCleanserRequestResult = Query<AddressCleanserRequest | null>

/**
 * One look-up of an address. Asking for it again costs nothing.
 *
 * @example
 * const addressCleanserRequest = useAddressCleanserRequest({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useAddressCleanserRequest({
  id,
}: UseAddressCleanserRequestOptions): UseAddressCleanserRequestResult {
  return useFlashQuery(
    addressCleanserRequestDocument,
    id ? { id } : null,
    data => data.addressCleanserRequest,
  )
}
