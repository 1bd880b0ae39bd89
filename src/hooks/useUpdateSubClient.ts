'use client'
import type {
  UpdateSubClientData,
  UpdateSubClientInput,
  UpdateSubClientVariables,
} from '../api/documents/operationTypes.ts'
import { subClientDocument } from '../api/documents/subClient.ts'
import { updateSubClientDocument } from '../api/documents/updateSubClient.ts'
import { holdsValues } from './forms/holdsValues.ts'
import type { Change, Mutation } from './results.ts'
import type { SubClient } from './useSubClients.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { subClientFilter } from './wire/subClientFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the id with the API's input; `data` is the sub-client as it is now. */
export type UseUpdateSubClientResult = Mutation<Change<UpdateSubClientInput>, SubClient>

/**
 * Changes a sub-client's `externalId`, `address` and `postalAddress`, and nothing else. Send an
 * address whole: it is verified again.
 *
 * After a lost answer `check()` looks whether the sub-client has the new values. A repeat does no
 * harm.
 *
 * @example
 * const { submit } = useUpdateSubClient()
 * await submit({
 *   id: '660fef8e1f3b5452bd6945ec',
 *   input: { externalId: '991188227733' },
 * })
 */
export function useUpdateSubClient(): UseUpdateSubClientResult {
  return useFlashMutation(updateSubClient)
}

const updateSubClient: FlashMutation<
  Change<UpdateSubClientInput>,
  SubClient,
  UpdateSubClientData,
  UpdateSubClientVariables
> = {
  document: updateSubClientDocument,
  toVariables: change => change,
  read: data => data.updateSubClient?.subClient,
  updateCache: (cache, subClient) =>
    placeInLists(cache, 'subClients', subClient, subClientFilter, true),
  async find(client, { id, input }) {
    const { subClient } = await askAnew(client, subClientDocument, { id })
    return subClient && holdsValues(input, subClient) ? subClient : undefined
  },
}
