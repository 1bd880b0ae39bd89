'use client'
import type {
  RecipientInput,
  UpdateRecipientData,
  UpdateRecipientVariables,
} from '../api/documents/operationTypes.ts'
import { recipientDocument } from '../api/documents/recipient.ts'
import { updateRecipientDocument } from '../api/documents/updateRecipient.ts'
import { equalFields } from './forms/equalFields.ts'
import { holdsValues } from './forms/holdsValues.ts'
import type { Change, Mutation } from './results.ts'
import type { Recipient } from './useRecipients.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the id with the API's input; `data` is the recipient as it is now. */
export type UseUpdateRecipientResult = Mutation<Change<RecipientInput>, Recipient>

/**
 * Changes an entry of the address book; its `accountIdType` can't change.
 *
 * After a lost answer `check()` looks whether the entry has the new values. A repeat does no harm.
 *
 * @example
 * const { submit } = useUpdateRecipient()
 * await submit({
 *   id: '5ba89a6b35a2b327b81ffc3b',
 *   input: { accountIdType: 'PAYID', currency: 'AUD', payid: 'pay@acme.example' },
 * })
 */
export function useUpdateRecipient(): UseUpdateRecipientResult {
  return useFlashMutation(updateRecipient)
}

const updateRecipient: FlashMutation<
  Change<RecipientInput>,
  Recipient,
  UpdateRecipientData,
  UpdateRecipientVariables
> = {
  document: updateRecipientDocument,
  toVariables: change => change,
  read: data => data.updateRecipient?.recipient as Recipient | null | undefined,
  updateCache: (cache, recipient) => placeInLists(cache, 'recipients', recipient, equalFields),
  async find(client, { id, input }) {
    const { recipient } = await askAnew(client, recipientDocument, { id })
    return recipient && holdsValues(input, recipient) ? (recipient as Recipient | null) : undefined
  },
}
