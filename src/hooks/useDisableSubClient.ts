'use client'
import { disableSubClientDocument } from '../api/documents/disableSubClient.ts'
import type {
  DisableSubClientData,
  DisableSubClientVariables,
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
export type UseDisableSubClientResult = Mutation<EntityId, SubClient>

/**
 * Closes a sub-client's account number until it is activated again. Its status is then DEACTIVATED,
 * or DISABLED: the documentation has both.
 *
 * After a lost answer `check()` looks at the status. A repeat does no harm.
 *
 * @example
 * const { submit } = useDisableSubClient()
 * await submit({ id: '606128f24bf5b1d1c7a2e5c0' })
 */
export function useDisableSubClient(): UseDisableSubClientResult {
  return useFlashMutation(disableSubClient)
}

const disableSubClient: FlashMutation<
  EntityId,
  SubClient,
  DisableSubClientData,
  DisableSubClientVariables
> = {
  document: disableSubClientDocument,
  toVariables: ({ id }) => ({ id }),
  read: data => data.disableSubClient?.subClient,
  updateCache: (cache, subClient) =>
    placeInLists(cache, 'subClients', subClient, subClientFilter, true),
  async find(client, { id }) {
    const { subClient } = await askAnew(client, subClientDocument, { id })
    return subClient && /^(DEACTIVATED|DISABLED)$/.test(subClient.status) ? subClient : undefined
  },
}
