'use client'
import { cleanseAddressDocument } from '../api/documents/cleanseAddress.ts'
import type {
  AddressInput,
  CleanseAddressData,
  CleanseAddressVariables,
} from '../api/documents/operationTypes.ts'
import type { Mutation } from './results.ts'
import type { AddressCleanserRequest } from './useAddressCleanserRequests.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { transactionFilter } from './wire/transactionFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes an address; `data` is the look-up, with the original beside the cleansed one. */
export type UseCleanseAddressResult = Mutation<AddressInput, AddressCleanserRequest>

/**
 * Looks an address up and gives its parts. Billable, so let a person ask for it, and keep what they
 * typed beside what comes back.
 *
 * After a lost answer `check()` looks for a look-up of the address. A repeat does no harm: the API
 * answers with the first one.
 *
 * @example
 * const { submit } = useCleanseAddress()
 * const outcome = await submit({ street: '33 effingham st, sth launceston 7249', country: 'AU' })
 */
export function useCleanseAddress(): UseCleanseAddressResult {
  return useFlashMutation(cleanseAddress)
}

const cleanseAddress: FlashMutation<
  AddressInput,
  AddressCleanserRequest,
  CleanseAddressData,
  CleanseAddressVariables
> = {
  document: cleanseAddressDocument,
  toVariables: input => ({ input }),
  read: data => data.cleanseAddress?.addressRequest,
  updateCache: (cache, request) =>
    placeInLists(cache, 'addressCleanserRequests', request, transactionFilter, true),
  // Only a lost answer is looked for.
  async find(client, address) {
    const { findCleansingOf } = await import('./addresses/findCleansing.ts')
    return findCleansingOf(client, address)
  },
}
