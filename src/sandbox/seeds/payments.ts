import type { StoredPayment } from '../entities/payment.ts'
import { toStoredRecipient } from '../entities/recipient.ts'
import { ownSender } from './account.ts'
import { documentedRecipients } from './recipients.ts'

/**
 * What the documentation's examples name, under the ids that they have there, and a few of the
 * sandbox's own that came to another end; oldest first. None is open: nothing here is on its way.
 */
export const seededPayments: readonly StoredPayment[] = [
  // Ours, like the next two.
  {
    ...sent('64f1a2b3c4d5e6f7081d0001', '2018-07-19T03:02:40.118Z', '64f1a2b3c4d5e6f708192a03'),
    fromCurrency: 'AUD',
    toCurrency: 'GBP',
    size: 300,
    currency: 'GBP',
    fromAmount: 530.97,
    toAmount: 300,
    status: 'CANCELLED',
    statusMessage: 'Cancelled by Flash Payments',
    externalReference: 'deposit refund',
  },
  {
    ...sent('64f1a2b3c4d5e6f7081d0002', '2018-07-25T22:15:09.660Z', '64f1a2b3c4d5e6f708192a04'),
    fromCurrency: 'AUD',
    toCurrency: 'USD',
    size: 750,
    currency: 'AUD',
    fromAmount: 750,
    toAmount: 555,
    status: 'FAILED',
    statusMessage: 'An error occurred during processing',
    externalReference: 'invoice 3310',
    externalId: '12343310',
  },
  {
    ...sent('64f1a2b3c4d5e6f7081d0003', '2018-08-01T00:30:00.000Z', '64f1a2b3c4d5e6f708192a02'),
    fromCurrency: 'AUD',
    toCurrency: 'EUR',
    size: 90,
    currency: 'EUR',
    fromAmount: 142.86,
    toAmount: 90,
    status: 'INITIALISING',
    statusMessage: null,
  },
  // Received for a sub-client.
  {
    ...closed('5b04c8e3c0bf606bf216b026', '2018-08-06T11:08:51.300Z'),
    fromCurrency: 'EUR',
    toCurrency: 'AUD',
    size: 3500,
    currency: 'EUR',
    fromAmount: 3500,
    toAmount: 5468.75,
    externalReference: '210616-99999',
    sender: null,
    subClientId: '60a1e9e76eaedbf66964a323',
    history: log('2018-08-06T11:08', '3500 EUR', '5468.75 AUD'),
  },
  {
    ...sent('5b04c6bfc0bf606bf216af06', '2018-08-10T04:20:18.241Z', '64f1a2b3c4d5e6f708192a04'),
    fromCurrency: 'AUD',
    toCurrency: 'USD',
    size: 2000,
    currency: 'AUD',
    fromAmount: 2000,
    toAmount: 1460,
    reason: 'BUSINESS',
    sourceOfFunds: 'BUSINESS_FUNDS',
    externalReference: 'invoice 3317',
    externalId: '12343317',
    history: log('2018-08-10T04:20', '2000 AUD', '1460 USD'),
  },
  {
    ...sent('5b04c62ec0bf606bf216ae21', '2018-08-13T05:45:28.698Z', '64f1a2b3c4d5e6f708192a02'),
    fromCurrency: 'AUD',
    toCurrency: 'EUR',
    size: 1000,
    currency: 'AUD',
    fromAmount: 1000,
    toAmount: 636.4,
    externalReference: 'my ref 221b',
    externalId: '12343320',
    history: log('2018-08-13T05:45', '1000 AUD', '636.4 EUR'),
  },
]

/** A payment that went well; what isn't given with it, it doesn't have. */
function closed(id: string, createdAt: string) {
  return {
    id,
    status: 'CLOSED',
    statusMessage: 'Delivered',
    reason: null,
    sourceOfFunds: null,
    externalReference: null,
    externalId: null,
    callbackUri: null,
    recipient: null,
    sender: ownSender,
    subClientId: null,
    history: [],
    createdAt,
  } as const
}

/** The same to somebody in the address book. */
function sent(id: string, createdAt: string, recipientId: string) {
  const recipients = documentedRecipients.filter(seed => seed.id === recipientId)
  return { ...closed(id, createdAt), recipient: recipients.map(toStoredRecipient)[0] ?? null }
}

function log(minute: string, from: string, to: string): StoredPayment['history'] {
  return [
    { createdAt: `${minute}:54.000Z`, message: `Converted ${from} to ${to}` },
    { createdAt: `${minute}:57.000Z`, message: `Delivered ${to}` },
  ]
}
