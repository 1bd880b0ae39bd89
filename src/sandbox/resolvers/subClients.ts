import type { AddressInput, SubClientQueryInput } from '../../api/documents/operationTypes.ts'
import { addressFields, type StoredAddress } from '../entities/address.ts'
import type { StoredSubClient } from '../entities/subClient.ts'
import { isSame } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function subClient(
  { id }: { id: string },
  { store }: SandboxContext,
): StoredSubClient | null {
  return store.subClients.get(id) ?? null
}

/** Oldest first, as the ids of the documented list are; they begin with the time. */
export function subClients(
  { input }: { input?: SubClientQueryInput | null },
  { store }: SandboxContext,
): readonly StoredSubClient[] {
  const wanted = input ?? {}
  return [...store.subClients.values()].filter(
    entry =>
      isSame(wanted.clientType, entry.clientType) &&
      isSame(wanted.status, entry.status) &&
      isSame(wanted.externalId, entry.externalId) &&
      isSame(wanted.legalName, entry.legalName) &&
      isSame(wanted.businessNumber, entry.businessNumber) &&
      isSame(wanted.firstName, entry.primaryContact.firstName) &&
      isSame(wanted.lastName, entry.primaryContact.lastName) &&
      isSame(wanted.email, entry.primaryContact.email) &&
      isAt(wanted.address, entry.address),
  )
}

/** Whether each part that is asked for is the same. */
function isAt(wanted: AddressInput | null | undefined, address: StoredAddress | null): boolean {
  return addressFields.every(field => isSame(wanted?.[field], address?.[field] ?? null))
}
