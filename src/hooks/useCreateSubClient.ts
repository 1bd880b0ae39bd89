'use client'
import { createSubClientDocument } from '../api/documents/createSubClient.ts'
import type {
  CreateSubClientData,
  CreateSubClientInput,
  CreateSubClientVariables,
} from '../api/documents/operationTypes.ts'
import { subClientsDocument } from '../api/documents/subClients.ts'
import { isAlike } from './forms/equalFields.ts'
import type { MoneyMutation } from './moves/moneyMove.ts'
import type { Mutation } from './results.ts'
import type { SubClient } from './useSubClients.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import { subClientFilter } from './wire/subClientFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the new sub-client with its `bsb` and `accountNo`. */
export type UseCreateSubClientResult = Mutation<CreateSubClientInput, SubClient>

/**
 * Opens an account number for a client of yours: a real one, and test data gets you blocked, so let
 * a person confirm first. The sub-client joins the lists of them that are on the page.
 *
 * The API has no idempotency key here. After a lost answer the status is `unknown`, and `check()`
 * looks for the `externalId`, or without one for the same names and date of birth.
 *
 * @example
 * const { submit } = useCreateSubClient()
 * const outcome = await submit({
 *   firstName: 'Richard',
 *   lastName: 'Smith',
 *   dob: '1980-12-12',
 *   externalId: '991188227733',
 *   address: {
 *     street: '25 Moore St',
 *     suburb: 'Waterloo',
 *     state: 'NSW',
 *     postcode: '2017',
 *     country: 'AU',
 *   },
 * })
 */
export function useCreateSubClient(): UseCreateSubClientResult {
  return useFlashMutation(createSubClient)
}

/** For `useMoneyMove`: no money moves, but like it an account is opened once. */
export const createSubClient: MoneyMutation<
  CreateSubClientInput,
  SubClient,
  CreateSubClientData,
  CreateSubClientVariables
> = {
  document: createSubClientDocument,
  hasIdempotencyKey: false,
  toVariables: input => ({ input }),
  read: data => data.createSubClient?.subClient,
  updateCache: (cache, subClient) =>
    placeInLists(cache, 'subClients', subClient, subClientFilter, true),
  async find(client, wanted) {
    const { externalId, firstName, lastName } = wanted
    const input = externalId ? { externalId } : { firstName, lastName }
    const { subClients } = await askAnew(client, subClientsDocument, { input })
    return subClients.find(one =>
      externalId
        ? one.externalId === externalId
        : isAlike({ ...one.primaryContact, ...one }, wanted, identity),
    )
  },
}

/** Fields that together say whether two sub-clients are the same. */
const identity = [
  'firstName',
  'middleName',
  'lastName',
  'dob',
  'legalName',
  'businessNumber',
] as const
