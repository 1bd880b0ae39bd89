import { depositDocument } from '../../api/documents/deposit.ts'
import { depositsDocument } from '../../api/documents/deposits.ts'
import { createPartySearch } from '../parties/partySearch.ts'
import type { Deposit } from '../useDeposits.ts'
import type { TableKind } from './tableKind.ts'
import {
  byStatus,
  code,
  nameOf,
  number,
  plainAmount,
  plainMoment,
  text,
} from './transactionFields.ts'

/** A column of a table of deposits. */
export type DepositColumn =
  | 'sender'
  | 'createdAt'
  | 'externalReference'
  | 'status'
  | 'amount'
  | 'totalFee'
  | 'recipient'
  | 'subClient'
  | 'rail'
  | 'externalId'
  | 'id'

/** What a table of deposits is made of. */
export const depositTable: TableKind<Deposit, DepositColumn> = {
  entity: 'deposit',
  document: depositsDocument as unknown as TableKind<Deposit, never>['document'],
  one: depositDocument as unknown as TableKind<Deposit, never>['one'],
  list: 'deposits',
  filters: ['statuses', 'dates', 'externalId', 'subClientId'],
  columns: {
    sender: text(senderName),
    createdAt: code(({ createdAt }) => createdAt),
    externalReference: text(({ externalReference }) => externalReference),
    status: byStatus('deposit'),
    amount: number(({ amount }) => amount),
    totalFee: number(({ totalFee }) => totalFee),
    recipient: text(({ recipient }) => recipient?.accountName ?? null),
    subClient: text(({ subClient }) => nameOf(subClient)),
    rail: code(({ rail }) => rail),
    externalId: text(({ externalId }) => externalId),
    id: code(({ id }) => id),
  },
  shown: ['sender', 'createdAt', 'externalReference', 'status', 'amount'],
  search: createPartySearch({
    texts: deposit => [
      senderName(deposit),
      deposit.sender?.bankName ?? null,
      deposit.recipient?.accountName ?? null,
      nameOf(deposit.subClient),
      deposit.externalReference,
    ],
    codes: ({ id, externalId, amount, currency, recipient }) => [
      id,
      externalId,
      plainAmount(amount, currency),
      recipient?.accountNo ?? null,
    ],
  }),
  file: {
    id: ({ id }) => id,
    createdAt: ({ createdAt }) => plainMoment(createdAt),
    status: ({ status }) => status,
    amount: ({ amount, currency }) => plainAmount(amount, currency),
    currency: ({ currency }) => currency,
    totalFee: ({ totalFee, currency }) => plainAmount(totalFee, currency),
    sender: senderName,
    bank: ({ sender }) => sender?.bankName,
    externalReference: ({ externalReference }) => externalReference,
    externalId: ({ externalId }) => externalId,
    recipient: ({ recipient }) => recipient?.accountName,
    account: ({ recipient }) => [recipient?.bsb, recipient?.accountNo].filter(Boolean).join(' '),
    subClient: ({ subClient }) => nameOf(subClient),
    rail: ({ rail }) => rail,
    railService: ({ railService }) => railService,
    statusMessage: ({ statusMessage }) => statusMessage,
  },
}

/** Who sent it, by the account; empty where the bank didn't say. */
export function senderName({ sender }: Deposit): string {
  return sender?.accountName ?? sender?.bankName ?? ''
}
