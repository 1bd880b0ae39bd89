'use client'
import { conversionsDocument } from '../api/documents/conversions.ts'
import type { ConversionFields, ConversionQueryInput } from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Money of yours that changed its currency. `status` is an open list. */
export type Conversion = ConversionFields

/** Which conversions to give: any of the named statuses and currencies; all where none is named. */
export interface UseConversionsOptions extends ConversionQueryInput {}

/** The conversions, in the API’s order. Amounts are in currency units. */
export type UseConversionsResult = Query<readonly Conversion[]>

/**
 * Your conversions; what the options leave out matches all. Null asks nothing.
 *
 * @example
 * const conversions = useConversions({ statuses: ['CONVERTED'], fromCurrencies: ['AUD'] })
 */
export function useConversions(options: UseConversionsOptions | null = {}): UseConversionsResult {
  return useFlashQuery(conversionsDocument, toInput(options), data => data.conversions)
}
