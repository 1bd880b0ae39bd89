import type { RecipientInput } from '../../api/documents/operationTypes.ts'
import { type StoredRecipient, toStoredRecipient } from '../entities/recipient.ts'
import { internationalMobile } from '../rules/internationalMobile.ts'
import { nickName } from '../rules/nickName.ts'
import { canonicalIdentifiers } from '../rules/recipientIdentifiers.ts'
import { recipientCountry, recipientRefusal } from '../rules/recipientRules.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import type { SandboxContext } from './resolver.ts'

type RecipientReply = MutationReply & { recipient?: StoredRecipient }

export function createRecipient(
  { input }: { input: RecipientInput },
  { store, random }: SandboxContext,
): RecipientReply {
  const given = canonicalIdentifiers(input)
  const refused = recipientRefusal(given, store.deliveryMethods)
  if (refused) return refused
  const recipient = stored(random.hex(24), {
    ...given,
    nickName: given.nickName || nickName(given),
  })
  store.recipients.set(recipient.id, recipient)
  return { success: true, code: 'SUCCESS', message: 'Recipient created', recipient }
}

/** What the input leaves out stays as it was; null clears; an address is replaced as a whole. */
export function updateRecipient(
  { id, input }: { id?: string | null; input: RecipientInput },
  { store }: SandboxContext,
): RecipientReply {
  const current = store.recipients.get(id ?? '')
  if (!current) return notFound()
  if (input.accountIdType !== current.accountIdType) {
    return refusal('accountIdType cannot be changed')
  }
  const next: RecipientInput = { ...current, ...canonicalIdentifiers(input) }
  const refused = recipientRefusal(next, store.deliveryMethods)
  if (refused) return refused
  const recipient = stored(current.id, next)
  store.recipients.set(recipient.id, recipient)
  return { success: true, code: 'SUCCESS', message: 'Recipient updated', recipient }
}

export function deleteRecipient(
  { id }: { id?: string | null },
  { store }: SandboxContext,
): MutationReply {
  if (!store.recipients.delete(id ?? '')) return notFound()
  return { success: true, code: 'SUCCESS', message: 'Recipient deleted' }
}

function stored(id: string, input: RecipientInput): StoredRecipient {
  const { mobile } = input
  return toStoredRecipient({
    ...input,
    id,
    country: recipientCountry(input),
    mobile: mobile ? internationalMobile(mobile) : null,
  })
}

function notFound(): MutationReply {
  return refusal('Recipient not found', 'NOT_FOUND')
}
