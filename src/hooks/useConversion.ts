'use client'
import { conversionDocument } from '../api/documents/conversion.ts'
import type { ById, Query } from './results.ts'
import type { Conversion } from './useConversions.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseConversionOptions extends ById {}

/** Null where there is none of that id. */
export type UseConversionResult = Query<Conversion | null>

/**
 * One conversion, and how far it is. Webhooks tell of changes, so refresh when you hear of one.
 *
 * @example
 * const conversion = useConversion({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useConversion({ id }: UseConversionOptions): UseConversionResult {
  return useFlashQuery(conversionDocument, id ? { id } : null, data => data.conversion)
}
