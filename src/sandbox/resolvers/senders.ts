import type { SenderQueryInput } from '../../api/documents/operationTypes.ts'
import type { StoredSender } from '../entities/sender.ts'
import { isSame } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function sender(
  { id }: { id?: string | null },
  { store }: SandboxContext,
): StoredSender | null {
  return store.senders.get(id ?? '') ?? null
}

/** Newest first, as the recipients are; the documented list says nothing of dates. */
export function senders(
  { input }: { input?: SenderQueryInput | null },
  { store }: SandboxContext,
): readonly StoredSender[] {
  const { email, firstName, lastName, companyName, externalId } = input ?? {}
  return [...store.senders.values()]
    .reverse()
    .filter(
      entry =>
        isSame(email, entry.email) &&
        isSame(firstName, entry.firstName) &&
        isSame(lastName, entry.lastName) &&
        isSame(companyName, entry.companyName) &&
        isSame(externalId, entry.externalId),
    )
}
