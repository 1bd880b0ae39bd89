'use client'
import { conversionsDocument } from '../api/documents/conversions.ts'
import { createConversionDocument } from '../api/documents/createConversion.ts'
import type {
  ConversionInput,
  CreateConversionData,
  CreateConversionVariables,
} from '../api/documents/operationTypes.ts'
import type { MoneyMutation } from './moves/moneyMove.ts'
import type { Mutation } from './results.ts'
import type { Conversion } from './useConversions.ts'
import { askAnew } from './wire/askAnew.ts'
import { forgetBalances } from './wire/forgetBalances.ts'
import { placeInLists } from './wire/placeInLists.ts'
import { transactionFilter } from './wire/transactionFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the new conversion. */
export type UseCreateConversionResult = Mutation<ConversionInput, Conversion>

/**
 * Changes money of yours into another currency of yours, at a tradeable quote that was asked for
 * with `applicability: 'CONVERSION'`. The conversion joins the lists of them that are on the page,
 * and balances and statements are asked for again.
 *
 * The API has no idempotency key here. Give an `externalId`: after a lost answer `check()` looks
 * for it; without one the status stays `unknown`.
 *
 * @example
 * const { submit } = useCreateConversion()
 * await submit({ quoteId: '6854dcffaa36ba8534d5f8e2', externalId: 'conversion-561402' })
 */
export function useCreateConversion(): UseCreateConversionResult {
  return useFlashMutation(createConversion)
}

/** For `useMoneyMove`. */
export const createConversion: MoneyMutation<
  ConversionInput,
  Conversion,
  CreateConversionData,
  CreateConversionVariables
> = {
  document: createConversionDocument,
  hasIdempotencyKey: false,
  toVariables: input => ({ input }),
  read: data => data.createConversion?.conversion,
  updateCache(cache, conversion) {
    placeInLists(cache, 'conversions', conversion, transactionFilter)
    forgetBalances(cache)
  },
  async find(client, { externalId }) {
    if (!externalId) return null
    const { conversions } = await askAnew(client, conversionsDocument, { input: {} })
    return conversions.find(conversion => conversion.externalId === externalId)
  },
}
