import { withdrawalDocument } from '../../api/documents/withdrawal.ts'
import { withdrawalsDocument } from '../../api/documents/withdrawals.ts'
import { createPartySearch } from '../parties/partySearch.ts'
import type { Withdrawal } from '../useWithdrawals.ts'
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

/** A column of a table of withdrawals. */
export type WithdrawalColumn =
  | 'recipient'
  | 'createdAt'
  | 'externalReference'
  | 'status'
  | 'amount'
  | 'totalFee'
  | 'reason'
  | 'rail'
  | 'clearedAt'
  | 'sender'
  | 'subClient'
  | 'externalId'
  | 'id'

/** What a table of withdrawals is made of. */
export const withdrawalTable: TableKind<Withdrawal, WithdrawalColumn> = {
  entity: 'withdrawal',
  document: withdrawalsDocument as unknown as TableKind<Withdrawal, never>['document'],
  one: withdrawalDocument as unknown as TableKind<Withdrawal, never>['one'],
  list: 'withdrawals',
  filters: ['statuses', 'dates', 'externalId', 'subClientId'],
  columns: {
    recipient: text(({ recipient }) => nameOf(recipient)),
    createdAt: code(({ createdAt }) => createdAt),
    externalReference: text(({ externalReference }) => externalReference),
    status: byStatus('withdrawal'),
    amount: number(({ amount }) => amount),
    totalFee: number(({ totalFee }) => totalFee),
    reason: code(({ reason }) => reason),
    rail: code(({ rail }) => rail),
    clearedAt: code(({ clearedAt }) => clearedAt),
    sender: text(({ sender }) => nameOf(sender)),
    subClient: text(({ subClient }) => nameOf(subClient)),
    externalId: text(({ externalId }) => externalId),
    id: code(({ id }) => id),
  },
  shown: ['recipient', 'createdAt', 'externalReference', 'status', 'amount'],
  search: createPartySearch({
    texts: ({ recipient, sender, subClient, externalReference }) => [
      nameOf(recipient),
      nameOf(sender),
      nameOf(subClient),
      externalReference,
    ],
    codes: ({ id, externalId, amount, currency, recipient }) => [
      id,
      externalId,
      plainAmount(amount, currency),
      recipient?.iban ?? recipient?.accountNo ?? recipient?.payid ?? null,
    ],
  }),
  file: {
    id: ({ id }) => id,
    createdAt: ({ createdAt }) => plainMoment(createdAt),
    status: ({ status }) => status,
    amount: ({ amount, currency }) => plainAmount(amount, currency),
    currency: ({ currency }) => currency,
    totalFee: ({ totalFee, currency }) => plainAmount(totalFee, currency),
    recipient: ({ recipient }) => nameOf(recipient),
    externalReference: ({ externalReference }) => externalReference,
    externalId: ({ externalId }) => externalId,
    reason: ({ reason }) => reason,
    sender: ({ sender }) => nameOf(sender),
    subClient: ({ subClient }) => nameOf(subClient),
    rail: ({ rail }) => rail,
    railService: ({ railService }) => railService,
    clearedAt: ({ clearedAt }) => plainMoment(clearedAt),
    rejectedAt: ({ rejectedAt }) => plainMoment(rejectedAt),
    refundedAt: ({ refundedAt }) => plainMoment(refundedAt),
    rejectCode: ({ rejectCode }) => rejectCode,
    statusMessage: ({ statusMessage }) => statusMessage,
  },
}
