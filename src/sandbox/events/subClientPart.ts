import type { World } from '../world.ts'

/** What payloads tell of a transaction's sub-client; undefined where there is none. */
export function subClientPart({ store }: World, subClientId: string | null): object | undefined {
  const subClient = store.subClients.get(subClientId ?? '')
  if (!subClient) return undefined
  const { id, fullName, accountNo, bsb, externalId } = subClient
  return { id, fullName, accountNo, bsb, ...(externalId && { externalId }) }
}
