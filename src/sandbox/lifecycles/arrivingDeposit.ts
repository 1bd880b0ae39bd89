import type { StoredDeposit } from '../entities/deposit.ts'
import type { StoredSubClient } from '../entities/subClient.ts'
import { roundedTo } from '../minorUnits.ts'
import { ownAccount } from '../seeds/account.ts'
import { isoNow, newId, type World } from '../world.ts'

/** A deposit that somebody sends, as "Send test deposit" of the portal does. */
export interface TestDeposit {
  /** In `currency`; 100 unless told. */
  readonly amount?: number | undefined
  /** ISO 4217; AUD unless told. */
  readonly currency?: string | undefined
  /** To whose account number; your own unless told. */
  readonly subClientId?: string | undefined
  /** What the sender wrote. */
  readonly externalReference?: string | undefined
  readonly senderName?: string | undefined
  /** Is stopped for a review, until `review` ends it. */
  readonly isReviewed?: boolean | undefined
}

/** Of every documented payload, in the deposit's own currency. */
const fee = 1

/** The deposit that was asked for, just arrived. Throws when it can't arrive. */
export function arrivingDeposit(world: World, given: TestDeposit): StoredDeposit {
  const { currency = 'AUD', externalReference = 'Test deposit' } = given
  const subClient = payee(world, given.subClientId)
  return {
    id: newId(world),
    amount: amountOf(given, currency),
    currency,
    totalFee: fee,
    status: 'INITIALISED',
    statusMessage: 'Deposit initiated',
    // Flash's own, as in the documented list: "PR.1vcl". Its making is inferred.
    externalId: `PR.${world.random.hex(4)}`,
    externalReference,
    // Foreign currency doesn't arrive by an Australian rail. The service is inferred.
    rail: currency === 'AUD' ? 'NPP' : null,
    railService: currency === 'AUD' ? 'NPP SCT' : null,
    recipient: recipientOf(subClient),
    sender: senderOf(given, subClient),
    subClientId: subClient?.id ?? null,
    createdAt: isoNow(world),
    clearedAt: null,
    refundedAt: null,
    refundAmount: null,
    refundReason: null,
  }
}

function amountOf({ amount = 100 }: TestDeposit, currency: string): number {
  if (amount > 0 && roundedTo(currency, amount) === amount) return amount
  throw new Error(
    `A deposit of ${amount} ${currency} can't arrive: give an amount above 0 ` +
      `with no more decimals than ${currency} has.`,
  )
}

function payee({ store }: World, id: string | undefined): StoredSubClient | undefined {
  if (id === undefined) return undefined
  const subClient = store.subClients.get(id)
  if (!subClient) {
    throw new Error(
      `There is no sub-client ${id} to deposit to: create it first, ` +
        'or leave subClientId out for your own account.',
    )
  }
  if (subClient.status === 'ACTIVE') return subClient
  throw new Error(
    `Sub-client ${id} is ${subClient.status}: what is sent there is not booked against your ` +
      'balance. Deposit to one that is ACTIVE.',
  )
}

function recipientOf(subClient: StoredSubClient | undefined): StoredDeposit['recipient'] {
  if (!subClient) return ownAccount
  const { fullName: accountName, accountNo, bsb } = subClient
  return { accountName, accountNo, bsb }
}

/** Who the account belongs to unless told: "by default, only you can deposit". */
function senderOf(
  { senderName }: TestDeposit,
  subClient: StoredSubClient | undefined,
): StoredDeposit['sender'] {
  const bank = { bankName: 'Bank ACME', bankCountry: 'AU' }
  // Whether a name is a company's nobody can tell.
  if (senderName !== undefined) return { accountName: senderName, companyName: null, ...bank }
  const accountName = subClient?.fullName ?? ownAccount.accountName
  const isPerson = subClient?.clientType === 'INDIVIDUAL'
  return { accountName, companyName: isPerson ? null : accountName, ...bank }
}
