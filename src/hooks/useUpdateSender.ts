'use client'
import type {
  SenderInput,
  UpdateSenderData,
  UpdateSenderVariables,
} from '../api/documents/operationTypes.ts'
import { senderDocument } from '../api/documents/sender.ts'
import { updateSenderDocument } from '../api/documents/updateSender.ts'
import { equalFields } from './forms/equalFields.ts'
import { holdsValues } from './forms/holdsValues.ts'
import type { Change, Mutation } from './results.ts'
import type { Sender } from './useSenders.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

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
