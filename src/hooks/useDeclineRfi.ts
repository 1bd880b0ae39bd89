'use client'
import { declineRfiDocument } from '../api/documents/declineRfi.ts'
import type {
  DeclineRfiData,
  DeclineRfiInput,
  DeclineRfiVariables,
} from '../api/documents/operationTypes.ts'
import { rfiDocument } from '../api/documents/rfi.ts'
import type { Mutation } from './results.ts'
import type { Rfi } from './useRfis.ts'
import { askAnew } from './wire/askAnew.ts'
import { forgetBalances } from './wire/forgetBalances.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { transactionFilter } from './wire/transactionFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the request for information as it is now. */
export type UseDeclineRfiResult = Mutation<DeclineRfiInput, Rfi>

/**
 * Says that you can't give the information. That can't be undone, and cancels the transactions that
 * are under review for it.
 *
 * After a lost answer `check()` looks whether the request is closed.
 *
 * @example
 * const { submit } = useDeclineRfi()
 * await submit({ rfiId: '61f3a2c8d1e9b7a4c5d6e7f8' })
 */
export function useDeclineRfi(): UseDeclineRfiResult {
  return useFlashMutation(declineRfi)
}

const declineRfi: FlashMutation<DeclineRfiInput, Rfi, DeclineRfiData, DeclineRfiVariables> = {
  document: declineRfiDocument,
  toVariables: input => ({ input }),
  read: data => data.declineRfi?.rfi,
  updateCache(cache, rfi) {
    placeInLists(cache, 'rfis', rfi, transactionFilter, true)
    forgetBalances(cache) // What is cancelled for it comes back.
  },
  async find(client, { rfiId }) {
    const { rfi } = await askAnew(client, rfiDocument, { id: rfiId })
    return rfi?.status === 'CLOSED' ? rfi : undefined
  },
}
