'use client'
import { rfiDocument } from '../api/documents/rfi.ts'
import type { ById, Query } from './results.ts'
import type { Rfi } from './useRfis.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseRfiOptions extends ById {}

/** Null where there is none of that id. */
export type UseRfiResult = Query<Rfi | null>

/**
 * One request for information, with its questions and which of them are answered.
 *
 * @example
 * const rfi = useRfi({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useRfi({ id }: UseRfiOptions): UseRfiResult {
  return useFlashQuery(rfiDocument, id ? { id } : null, data => data.rfi)
}
