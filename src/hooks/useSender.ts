'use client'
import { senderDocument } from '../api/documents/sender.ts'
import type { ById, Query } from './results.ts'
import type { Sender } from './useSenders.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseSenderOptions extends ById {}

/** Null where there is none of that id. */
export type UseSenderResult = Query<Sender | null>

/**
 * One of those on whose behalf you send.
 *
 * @example
 * const sender = useSender({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useSender({ id }: UseSenderOptions): UseSenderResult {
  return useFlashQuery(senderDocument, id ? { id } : null, data => data.sender as Sender | null)
}
