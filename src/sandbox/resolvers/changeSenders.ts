import type { SenderInput } from '../../api/documents/operationTypes.ts'
import { type StoredSender, toStoredSender } from '../entities/sender.ts'
import { internationalMobile } from '../rules/internationalMobile.ts'
import { nickName } from '../rules/nickName.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { senderRefusal } from '../rules/senderRules.ts'
import { newId } from '../world.ts'
import type { SandboxContext } from './resolver.ts'

type SenderReply = MutationReply & { sender?: StoredSender }

export function createSender(
  { input }: { input: SenderInput },
  context: SandboxContext,
): SenderReply {
  const refused = senderRefusal(input)
  if (refused) return refused
  const sender = stored(newId(context), {
    ...input,
    nickName: input.nickName || nickName(input),
  })
  context.store.senders.set(sender.id, sender)
  return { success: true, code: 'CREATED', message: 'New sender created', sender }
}

/** What the input leaves out stays as it was; null clears; an address is replaced as a whole. */
export function updateSender(
  { id, input }: { id?: string | null; input: SenderInput },
  { store }: SandboxContext,
): SenderReply {
  const current = store.senders.get(id ?? '')
  if (!current) return notFound()
  const next: SenderInput = { ...current, ...input }
  const refused = senderRefusal(next)
  if (refused) return refused
  const sender = stored(current.id, next)
  store.senders.set(sender.id, sender)
  return { success: true, code: 'UPDATED', message: `Sender ${sender.id} updated.`, sender }
}

export function deleteSender(
  { id }: { id?: string | null },
  { store }: SandboxContext,
): MutationReply {
  if (!store.senders.delete(id ?? '')) return notFound()
  return { success: true, code: 'SUCCESS', message: 'Sender deleted' }
}

function stored(id: string, input: SenderInput): StoredSender {
  const { mobile } = input
  return toStoredSender({ ...input, id, mobile: mobile ? internationalMobile(mobile) : null })
}

function notFound(): MutationReply {
  return refusal('Sender not found', 'NOT_FOUND')
}
