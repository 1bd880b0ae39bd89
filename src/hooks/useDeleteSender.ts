'use client'
import { deleteSenderDocument } from '../api/documents/deleteSender.ts'
import type { DeleteSenderData, DeleteSenderVariables } from '../api/documents/operationTypes.ts'
import { senderDocument } from '../api/documents/sender.ts'
import type { EntityId, Mutation } from './results.ts'
import { askAnew } from './wire/askAnew.ts'
import { removeFromCache } from './wire/removeFromCache.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the id, and `data` is it. */
export type UseDeleteSenderResult = Mutation<EntityId, EntityId>

/**
 * Removes one of those on whose behalf you send, also from the lists of them that are on the page.
 *
 * After a lost answer `check()` looks whether the entry is still there.
 *
 * @example
 * const { submit } = useDeleteSender()
 * await submit({ id: '5ba89a6b35a2b327b81ffc3b' })
 */
export function useDeleteSender(): UseDeleteSenderResult {
  return useFlashMutation(deleteSender)
}

const deleteSender: FlashMutation<EntityId, EntityId, DeleteSenderData, DeleteSenderVariables> = {
  document: deleteSenderDocument,
  toVariables: ({ id }) => ({ id }),
  read: (data, { id }) => data.deleteSender && { id },
  updateCache: (cache, { id }) => removeFromCache(cache, ['sender', 'senders'], id),
  async find(client, { id }) {
    const { sender } = await askAnew(client, senderDocument, { id })
    return sender ? undefined : { id }
  },
}
