'use client'
import type { ApolloClient } from '@apollo/client'
import { createRecipientDocument } from '../api/documents/createRecipient.ts'
import type {
  CreateRecipientData,
  CreateRecipientVariables,
  RecipientInput,
} from '../api/documents/operationTypes.ts'
import { recipientsDocument } from '../api/documents/recipients.ts'
import { equalFields, isAlike } from './forms/equalFields.ts'
import type { Mutation } from './results.ts'
import type { Recipient } from './useRecipients.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the new entry of the address book. */
export type UseCreateRecipientResult = Mutation<RecipientInput, Recipient>

/**
 * Adds somebody to the address book, and to the lists of it that are on the page.
 *
 * The API has no idempotency key here. After a lost answer the status is `unknown`, and `check()`
 * looks for a recipient with the same account and name.
 *
 * @example
 * const { submit } = useCreateRecipient()
 * const outcome = await submit({ accountIdType: 'PAYID', currency: 'AUD', payid: 'pay@acme.example' })
 */
export function useCreateRecipient(): UseCreateRecipientResult {
  return useFlashMutation(createRecipient)
}

const createRecipient: FlashMutation<
  RecipientInput,
  Recipient,
  CreateRecipientData,
  CreateRecipientVariables
> = {
  document: createRecipientDocument,
  toVariables: input => ({ input }),
  read: data => data.createRecipient?.recipient as Recipient | null | undefined,
  updateCache: (cache, recipient) => placeInLists(cache, 'recipients', recipient, equalFields),
  find: findTwin,
}

/** Fields that together say whether two entries are the same recipient. */
const identity = [
  'firstName',
  'middleName',
  'lastName',
  'companyName',
  'bsb',
  'accountNo',
  'payid',
  'iban',
  'aba',
  'clabe',
  'ifsc',
  'cnaps',
  'sortCode',
] as const

async function findTwin(
  client: ApolloClient,
  input: RecipientInput,
): Promise<Recipient | undefined> {
  const { accountIdType, currency } = input
  const { recipients } = await askAnew(client, recipientsDocument, {
    input: { accountIdType, currency },
  })
  return (recipients as readonly Recipient[]).find(one => isAlike(one, input, identity))
}
