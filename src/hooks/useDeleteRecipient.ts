'use client'
import { deleteRecipientDocument } from '../api/documents/deleteRecipient.ts'
import type {
  DeleteRecipientData,
  DeleteRecipientVariables,
} from '../api/documents/operationTypes.ts'
import { recipientDocument } from '../api/documents/recipient.ts'
import type { EntityId, Mutation } from './results.ts'
import { askAnew } from './wire/askAnew.ts'
import { removeFromCache } from './wire/removeFromCache.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the id, and `data` is it. */
export type UseDeleteRecipientResult = Mutation<EntityId, EntityId>

/**
 * Removes an entry of the address book, also from the lists of it that are on the page.
 *
 * After a lost answer `check()` looks whether the entry is still there.
 *
 * @example
 * const { submit } = useDeleteRecipient()
 * await submit({ id: '5ba89a6b35a2b327b81ffc3b' })
 */
export function useDeleteRecipient(): UseDeleteRecipientResult {
  return useFlashMutation(deleteRecipient)
}

const deleteRecipient: FlashMutation<
  EntityId,
  EntityId,
  DeleteRecipientData,
  DeleteRecipientVariables
> = {
  document: deleteRecipientDocument,
  toVariables: ({ id }) => ({ id }),
  read: (data, { id }) => data.deleteRecipient && { id },
  updateCache: (cache, { id }) => removeFromCache(cache, ['recipient', 'recipients'], id),
  async find(client, { id }) {
    const { recipient } = await askAnew(client, recipientDocument, { id })
    return recipient ? undefined : { id }
  },
}
