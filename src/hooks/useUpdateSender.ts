'use client'
import type {
  SenderInput,
  UpdateSenderData,
  UpdateSenderVariables,
} from '../api/documents/operationTypes.ts'
import { senderDocument } from '../api/documents/sender.ts'
import { updateSenderDocument } from '../api/documents/updateSender.ts'
import { askAnew } from './askAnew.ts'
import { equalFields } from './equalFields.ts'
import { holdsValues } from './holdsValues.ts'
import { placeInLists } from './placeInLists.ts'
import type { Change, Mutation } from './results.ts'
import type { FlashMutation } from './runMutation.ts'
import { useFlashMutation } from './useFlashMutation.ts'
import type { Sender } from './useSenders.ts'

/** `submit` takes the id with the API's input; `data` is the sender as it is now. */
export type UseUpdateSenderResult = Mutation<Change<SenderInput>, Sender>

/**
 * Changes one of those on whose behalf you send.
 *
 * After a lost answer `check()` looks whether the sender has the new values. A repeat does no harm.
 *
 * @example
 * const { submit } = useUpdateSender()
 * await submit({
 *   id: '686393e689c1fb1b255cac5c',
 *   input: { email: 'john@example.com' },
 * })
 */
export function useUpdateSender(): UseUpdateSenderResult {
  return useFlashMutation(updateSender)
}

const updateSender: FlashMutation<
  Change<SenderInput>,
  Sender,
  UpdateSenderData,
  UpdateSenderVariables
> = {
  document: updateSenderDocument,
  toVariables: change => change,
  read: data => data.updateSender?.sender as Sender | null | undefined,
  updateCache: (cache, sender) => placeInLists(cache, 'senders', sender, equalFields),
  async find(client, { id, input }) {
    const { sender } = await askAnew(client, senderDocument, { id })
    return sender && holdsValues(input, sender) ? (sender as Sender | null) : undefined
  },
}
