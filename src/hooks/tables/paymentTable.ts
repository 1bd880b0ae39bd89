import { paymentDocument } from '../../api/documents/payment.ts'
import { paymentsDocument } from '../../api/documents/payments.ts'
import { createPartySearch } from '../parties/partySearch.ts'
import type { Payment } from '../usePayments.ts'
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

/** A column of a table of payments. */
export type PaymentColumn =
  | 'recipient'
  | 'createdAt'
  | 'status'
  | 'fromAmount'
  | 'toAmount'
  | 'externalReference'
  | 'reason'
  | 'sourceOfFunds'
  | 'sender'
  | 'subClient'
  | 'externalId'
  | 'id'

/** What a table of payments is made of. */
export const paymentTable: TableKind<Payment, PaymentColumn> = {
  entity: 'payment',
  document: paymentsDocument as unknown as TableKind<Payment, never>['document'],
  one: paymentDocument as unknown as TableKind<Payment, never>['one'],
  list: 'payments',
  filters: ['statuses', 'dates', 'fromCurrencies', 'toCurrencies', 'externalId', 'subClientId'],
  columns: {
    recipient: text(({ recipient }) => nameOf(recipient)),
    createdAt: code(({ createdAt }) => createdAt),
    status: byStatus('payment'),
    fromAmount: number(({ fromAmount }) => fromAmount),
    toAmount: number(({ toAmount }) => toAmount),
    externalReference: text(({ externalReference }) => externalReference),
    reason: code(({ reason }) => reason),
    sourceOfFunds: code(({ sourceOfFunds }) => sourceOfFunds),
    sender: text(({ sender }) => nameOf(sender)),
    subClient: text(({ subClient }) => nameOf(subClient)),
    externalId: text(({ externalId }) => externalId),
    id: code(({ id }) => id),
  },
  shown: ['recipient', 'createdAt', 'status', 'fromAmount', 'toAmount'],
  search: createPartySearch({
    texts: ({ recipient, sender, subClient, externalReference }) => [
      nameOf(recipient),
      nameOf(sender),
      nameOf(subClient),
      externalReference,
    ],
    codes: ({ id, externalId, fromAmount, fromCurrency, toAmount, toCurrency }) => [
      id,
      externalId,
      plainAmount(fromAmount, fromCurrency),
      plainAmount(toAmount, toCurrency),
    ],
  }),
  file: {
    id: ({ id }) => id,
    createdAt: ({ createdAt }) => plainMoment(createdAt),
    status: ({ status }) => status,
    fromAmount: ({ fromAmount, fromCurrency }) => plainAmount(fromAmount, fromCurrency),
    fromCurrency: ({ fromCurrency }) => fromCurrency,
    toAmount: ({ toAmount, toCurrency }) => plainAmount(toAmount, toCurrency),
    toCurrency: ({ toCurrency }) => toCurrency,
    recipient: ({ recipient }) => nameOf(recipient),
    externalReference: ({ externalReference }) => externalReference,
    externalId: ({ externalId }) => externalId,
    reason: ({ reason }) => reason,
    sourceOfFunds: ({ sourceOfFunds }) => sourceOfFunds,
    sender: ({ sender }) => nameOf(sender),
    subClient: ({ subClient }) => nameOf(subClient),
    statusMessage: ({ statusMessage }) => statusMessage,
  },
}
