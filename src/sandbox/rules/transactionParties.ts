import type { RecipientInput, SenderInput } from '../../api/documents/operationTypes.ts'
import { type TransactionRecipient, toStoredRecipient } from '../entities/recipient.ts'
import { type TransactionSender, toStoredSender } from '../entities/sender.ts'
import { ownSender } from '../seeds/account.ts'
import type { World } from '../world.ts'
import { internationalMobile } from './internationalMobile.ts'
import { canonicalIdentifiers } from './recipientIdentifiers.ts'
import { recipientCountry, recipientRefusal } from './recipientRules.ts'
import { type MutationReply, refusal } from './refusal.ts'
import { senderRefusal } from './senderRules.ts'
import { subClientSender } from './subClientSender.ts'

/** Who gets the money and who sends it, as payments and withdrawals ask for them. */
interface PartiesInput {
  readonly recipient?: RecipientInput | null | undefined
  readonly recipientId?: string | null | undefined
  readonly sender?: SenderInput | null | undefined
  readonly senderId?: string | null | undefined
  readonly subClientId?: string | null | undefined
}

/** Who takes part in a transaction. */
export interface TransactionParties {
  /** Null when neither `recipient` nor `recipientId` was given. */
  readonly recipient: TransactionRecipient | null
  readonly sender: TransactionSender
  readonly subClientId: string | null
}

type Refused = { readonly refusal: MutationReply }

/**
 * The parties of a transaction, or why the API would refuse them. Who was given with the transaction
 * gets no id and isn't added to the address book. Which of the fields exclude each other is
 * documented, codes and words are inferred.
 */
export function transactionParties(
  { store }: Pick<World, 'store'>,
  input: PartiesInput,
): TransactionParties | Refused {
  const recipient = recipientOf(store, input)
  if (recipient && 'refusal' in recipient) return recipient
  const sender = senderOf(store, input)
  if ('refusal' in sender) return sender
  return { recipient, sender, subClientId: input.subClientId || null }
}

type Store = World['store']

function recipientOf(
  store: Store,
  { recipient: given, recipientId }: PartiesInput,
): TransactionRecipient | null | Refused {
  if (given && recipientId) return refused('Give either recipient or recipientId, not both')
  if (recipientId) return store.recipients.get(recipientId) ?? notFound('Recipient')
  if (!given) return null
  const input = canonicalIdentifiers(given)
  const why = recipientRefusal(input, store.deliveryMethods)
  if (why) return { refusal: why }
  const { mobile } = input
  const kept = {
    ...input,
    id: '',
    country: recipientCountry(input),
    mobile: mobile ? internationalMobile(mobile) : null,
  }
  return { ...toStoredRecipient(kept), id: null }
}

function senderOf(
  store: Store,
  { sender: given, senderId, subClientId }: PartiesInput,
): TransactionSender | Refused {
  // Only senderId may stand beside subClientId, for a sub-client that moves other people's money
  // (the change log of 25 May 2021).
  if (given && (senderId || subClientId)) {
    return refused('Give at most one of sender, senderId and subClientId')
  }
  const subClient = subClientId ? store.subClients.get(subClientId) : undefined
  if (subClientId && !subClient) return notFound('Sub-client')
  if (subClient && subClient.status !== 'ACTIVE') {
    return refused(`Sub-client is ${subClient.status}`, 'SUB_CLIENT_NOT_ACTIVE')
  }
  if (senderId) return store.senders.get(senderId) ?? notFound('Sender')
  if (subClient) return subClientSender(subClient)
  if (!given) return ownSender
  const why = senderRefusal(given)
  if (why) return { refusal: why }
  const mobile = given.mobile ? internationalMobile(given.mobile) : null
  return { ...toStoredSender({ ...given, id: '', mobile }), id: null }
}

function refused(message: string, code?: string): Refused {
  return { refusal: refusal(message, code) }
}

function notFound(what: string): Refused {
  return refused(`${what} not found`, 'NOT_FOUND')
}
