'use client'
import { activateSubClientDocument } from '../api/documents/activateSubClient.ts'
import type {
  ActivateSubClientData,
  ActivateSubClientVariables,
} from '../api/documents/operationTypes.ts'
import { subClientDocument } from '../api/documents/subClient.ts'
import type { EntityId, Mutation } from './results.ts'
import type { SubClient } from './useSubClients.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { subClientFilter } from './wire/subClientFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the id; `data` is the sub-client as it is now. */
export type UseActivateSubClientResult = Mutation<EntityId, SubClient>

/**
 * Opens the account number of a sub-client that you disabled again.
 *
 * After a lost answer `check()` looks at the status. A repeat does no harm.
 *
 * @example
 * const { submit } = useActivateSubClient()
 * await submit({ id: '606128f24bf5b1d1c7a2e5c0' })
 */
export function useActivateSubClient(): UseActivateSubClientResult {
  return useFlashMutation(activateSubClient)
}

const activateSubClient: FlashMutation<
  EntityId,
  SubClient,
  ActivateSubClientData,
  ActivateSubClientVariables
> = {
  document: activateSubClientDocument,
  toVariables: ({ id }) => ({ id }),
  read: data => data.activateSubClient?.subClient,
  updateCache: (cache, subClient) =>
    placeInLists(cache, 'subClients', subClient, subClientFilter, true),
  async find(client, { id }) {
    const { subClient } = await askAnew(client, subClientDocument, { id })
    return subClient?.status === 'ACTIVE' ? subClient : undefined
  },
}
