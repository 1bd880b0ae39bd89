'use client'
import { adverseMediaSearchDocument } from '../api/documents/adverseMediaSearch.ts'
import { amsRequestsDocument } from '../api/documents/amsRequests.ts'
import type {
  AdverseMediaSearchData,
  AdverseMediaSearchVariables,
  AmsRequestInput,
} from '../api/documents/operationTypes.ts'
import { plain } from './forms/equalFields.ts'
import type { Mutation } from './results.ts'
import type { AmsRequest } from './useAmsRequests.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { transactionFilter } from './wire/transactionFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the search, new or of the same day. */
export type UseAdverseMediaSearchResult = Mutation<AmsRequestInput, AmsRequest>

/**
 * Searches the news for a person (first, middle and last name) or an organisation (`accountName`),
 * never for both. Billable, so let a person ask for it; it runs for minutes, see `useAmsRequest`.
 *
 * After a lost answer `check()` looks for a search of the name today. A repeat does no harm: within
 * a day the API answers with the first search.
 *
 * @example
 * const { submit } = useAdverseMediaSearch()
 * const outcome = await submit({ accountName: 'Acme Pty Ltd', country: 'AU' })
 */
export function useAdverseMediaSearch(): UseAdverseMediaSearchResult {
  return useFlashMutation(adverseMediaSearch)
}

/** For `useMediaSearch`. */
export const adverseMediaSearch: FlashMutation<
  AmsRequestInput,
  AmsRequest,
  AdverseMediaSearchData,
  AdverseMediaSearchVariables
> = {
  document: adverseMediaSearchDocument,
  toVariables: input => ({ input }),
  read: data => data.adverseMediaSearch?.amsRequest,
  updateCache: (cache, search) =>
    placeInLists(cache, 'amsRequests', search, transactionFilter, true),
  async find(client, input) {
    const { amsRequests } = await askAnew(client, amsRequestsDocument, { input })
    const { firstName, middleName, lastName, accountName } = input
    const name = plain([firstName, middleName, lastName, accountName].join(''))
    const today = new Date().toISOString().slice(0, 10)
    return amsRequests.find(
      search => plain(search.name) === name && search.createdAt.startsWith(today),
    )
  },
}
