'use client'
import { recipientDocument } from '../api/documents/recipient.ts'
import type { ById, Query } from './results.ts'
import type { Recipient } from './useRecipients.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Which one; idle until there is an id. */
export interface UseRecipientOptions extends ById {}

/** Null where there is none of that id. */
export type UseRecipientResult = Query<Recipient | null>

/**
 * One entry of the address book.
 *
 * @example
 * const recipient = useRecipient({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useRecipient({ id }: UseRecipientOptions): UseRecipientResult {
  return useFlashQuery(
    recipientDocument,
    id ? { id } : null,
    data => data.recipient as Recipient | null,
  )
}
