import type { StoredAddressRequest, StoredAmsRequest, StoredRfi } from './entities/compliance.ts'
import type { StoredConversion, StoredQuote } from './entities/conversion.ts'
import type { StoredDeposit } from './entities/deposit.ts'
import type { StoredInstitution } from './entities/institution.ts'
import type { StoredMember } from './entities/member.ts'
import type { StoredPayment } from './entities/payment.ts'
import {
  type RecipientSeed,
  type StoredRecipient,
  toStoredRecipient,
} from './entities/recipient.ts'
import type { StoredSender } from './entities/sender.ts'
import type { StoredSubClient } from './entities/subClient.ts'
import type { StoredWithdrawal } from './entities/withdrawal.ts'
import { seededAddressRequests } from './seeds/addressRequests.ts'
import { seededAmsRequests } from './seeds/amsRequests.ts'
import { seededConversions } from './seeds/conversions.ts'
import type { DeliveryMethodRow } from './seeds/deliveryMethods.ts'
import { seededDeposits } from './seeds/deposits.ts'
import { seededInstitutions } from './seeds/institutions.ts'
import { seededMembers } from './seeds/members.ts'
import { seededPayments } from './seeds/payments.ts'
import { seededQuotes } from './seeds/quotes.ts'
import { seededRfis } from './seeds/rfis.ts'
import { seededSenders } from './seeds/senders.ts'
import { seededSubClients } from './seeds/subClients.ts'
import { seededWithdrawals } from './seeds/withdrawals.ts'

/** All that the sandbox remembers but the money: by id, oldest first. */
export interface Store {
  readonly recipients: Map<string, StoredRecipient>
  readonly senders: Map<string, StoredSender>
  readonly institutions: Map<string, StoredInstitution>
  readonly subClients: Map<string, StoredSubClient>
  readonly quotes: Map<string, StoredQuote>
  readonly conversions: Map<string, StoredConversion>
  readonly payments: Map<string, StoredPayment>
  readonly withdrawals: Map<string, StoredWithdrawal>
  readonly deposits: Map<string, StoredDeposit>
  readonly amsRequests: Map<string, StoredAmsRequest>
  readonly rfis: Map<string, StoredRfi>
  readonly addressRequests: Map<string, StoredAddressRequest>
  readonly members: Map<string, StoredMember>
  readonly deliveryMethods: readonly DeliveryMethodRow[]
  /** What was created under an idempotency key, as `createWithdrawal:key`. */
  readonly idempotencyKeys: Map<string, string>
}

/** A store with the documentation's entities in it; what has a deadline is dated from `now`. */
export function createStore(
  recipients: readonly RecipientSeed[],
  deliveryMethods: readonly DeliveryMethodRow[],
  now: number,
): Store {
  return {
    recipients: byId(recipients.map(toStoredRecipient)),
    senders: byId(seededSenders),
    institutions: byId(seededInstitutions),
    subClients: byId(seededSubClients),
    quotes: byId(seededQuotes(now)),
    conversions: byId(seededConversions),
    payments: byId(seededPayments),
    withdrawals: byId(seededWithdrawals),
    deposits: byId(seededDeposits),
    amsRequests: byId(seededAmsRequests),
    rfis: byId(seededRfis(now)),
    addressRequests: byId(seededAddressRequests),
    members: byId(seededMembers),
    deliveryMethods,
    idempotencyKeys: new Map(),
  }
}

function byId<Entity extends { readonly id: string }>(
  entities: readonly Entity[],
): Map<string, Entity> {
  return new Map(entities.map(entity => [entity.id, entity]))
}
