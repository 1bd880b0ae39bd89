'use client'
import type { ApolloClient } from '@apollo/client'
import { createRecipientDocument } from '../api/documents/createRecipient.ts'
import type {
  CreateRecipientData,
  CreateRecipientVariables,
  RecipientInput,
} from '../api/documents/operationTypes.ts'
import { recipientsDocument } from '../api/documents/recipients.ts'
import type { Mutation } from './results.ts'
import { type FlashMutation, useFlashMutation } from './useFlashMutation.ts'
import type { Recipient } from './useRecipients.ts'

/** `submit` takes the API's input; `data` is the new entry of the address book. */
export type UseCreateRecipientResult = Mutation<RecipientInput, Recipient>

/**
 * Adds somebody to the address book.
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
  read: data => data.createRecipient?.recipient as Recipient,
  updateCache: cache => cache.evict({ id: 'ROOT_QUERY', fieldName: 'recipients' }),
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
  const { data } = await client.query({
    query: recipientsDocument,
    variables: { input: { accountIdType, currency } },
    fetchPolicy: 'network-only',
  })
  return data?.recipients.find(recipient =>
    identity.every(name => recipient[name] === (input[name] ?? null)),
  )
}
