import type { RecipientQueryInput } from '../../api/documents/operationTypes.ts'
import type { StoredRecipient } from '../entities/recipient.ts'
import { canonicalIdentifiers } from '../rules/recipientIdentifiers.ts'
import type { SandboxContext } from './resolver.ts'

export function recipient(
  { id }: { id?: string | null },
  { store }: SandboxContext,
): StoredRecipient | null {
  return store.recipients.get(id ?? '') ?? null
}

/** Newest first, as the documentation's lists of deposits are; for recipients no page says. */
export function recipients(
  { input }: { input?: RecipientQueryInput | null },
  { store }: SandboxContext,
): readonly StoredRecipient[] {
  const wanted = Object.entries(canonicalIdentifiers(input ?? {})).filter(
    ([, value]) => value !== null && value !== undefined,
  ) as [keyof RecipientQueryInput, string][]
  return [...store.recipients.values()]
    .reverse()
    .filter(entry => wanted.every(([field, value]) => entry[field] === value))
}
