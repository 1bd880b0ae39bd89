'use client'
import { createSenderDocument } from '../api/documents/createSender.ts'
import type {
  CreateSenderData,
  CreateSenderVariables,
  SenderInput,
} from '../api/documents/operationTypes.ts'
import { sendersDocument } from '../api/documents/senders.ts'
import { equalFields, isAlike } from './forms/equalFields.ts'
import type { Mutation } from './results.ts'
import type { Sender } from './useSenders.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the new sender. */
export type UseCreateSenderResult = Mutation<SenderInput, Sender>

/**
 * Adds somebody on whose behalf you send, also to the lists of them that are on the page.
 *
 * The API has no idempotency key here. After a lost answer the status is `unknown`, and `check()`
 * looks for a sender of the same names, date of birth, numbers and `externalId`.
 *
 * @example
 * const { submit } = useCreateSender()
 * const outcome = await submit({ firstName: 'John', lastName: 'Smith', dob: '1980-12-12' })
 */
export function useCreateSender(): UseCreateSenderResult {
  return useFlashMutation(createSender)
}

const createSender: FlashMutation<SenderInput, Sender, CreateSenderData, CreateSenderVariables> = {
  document: createSenderDocument,
  toVariables: input => ({ input }),
  read: data => data.createSender?.sender as Sender | null | undefined,
  updateCache: (cache, sender) => placeInLists(cache, 'senders', sender, equalFields),
  async find(client, input) {
    const { senders } = await askAnew(client, sendersDocument, { input: {} })
    return (senders as readonly Sender[]).find(one => isAlike(one, input, identity))
  },
}

/** Fields that together say whether two senders are the same. */
const identity = [
  'externalId',
  'firstName',
  'middleName',
  'lastName',
  'companyName',
  'legalName',
  'businessNumber',
  'dob',
] as const
