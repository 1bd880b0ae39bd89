import { type RecipientSeed, toStoredRecipient } from '../entities/recipient.ts'
import { toStoredSender } from '../entities/sender.ts'
import type { StoredWithdrawal } from '../entities/withdrawal.ts'
import { subClientSender } from '../rules/subClientSender.ts'
import { ownSender } from './account.ts'
import { seededSubClients } from './subClients.ts'

type WithdrawalSeed = Pick<
  StoredWithdrawal,
  'id' | 'amount' | 'status' | 'recipient' | 'createdAt'
> &
  Partial<StoredWithdrawal>

function withdrawn(seed: WithdrawalSeed): StoredWithdrawal {
  return {
    currency: 'AUD',
    totalFee: 1,
    statusMessage: null,
    rejectCode: null,
    reason: null,
    externalReference: null,
    externalId: null,
    callbackUri: null,
    rail: 'NPP',
    railService: 'NPP SCT',
    sender: ownSender,
    subClientId: null,
    institutionId: null,
    clearedAt: null,
    rejectedAt: null,
    refundedAt: null,
    refundReason: null,
    ...seed,
  }
}

/** Somebody who was given with the withdrawal, and so has no id. */
function given(seed: Omit<RecipientSeed, 'id'>): StoredWithdrawal['recipient'] {
  return { ...toStoredRecipient({ ...seed, id: '' }), id: null }
}

function sentBySubClient(id: string): Pick<StoredWithdrawal, 'sender' | 'subClientId'> {
  const subClient = seededSubClients.find(candidate => candidate.id === id)
  return { sender: subClient ? subClientSender(subClient) : ownSender, subClientId: id }
}

const johnSmith = given({
  firstName: 'John',
  lastName: 'Smith',
  accountIdType: 'BSB',
  currency: 'AUD',
  country: 'AU',
  bsb: '012620',
  accountNo: '89900998',
})

const acme = given({
  companyName: 'Acme Pty Ltd',
  accountIdType: 'BSB',
  currency: 'AUD',
  country: 'AU',
  bsb: '370370',
  accountNo: '123123123',
  address: { street: '1 Main St SYDNEY NSW 2000', country: 'AU' },
})

const claire = given({
  firstName: 'Claire',
  lastName: 'Fontaine',
  accountIdType: 'IBAN',
  currency: 'EUR',
  country: 'FR',
  bic: 'AGRIFRPP',
  iban: 'FR7630006000011234567890189',
})

const confirmed = { status: 'CONFIRMED', statusMessage: 'Transaction Confirmed' } as const
const returned = {
  status: 'REFUNDED',
  statusMessage: 'Payout reversal',
  refundReason: 'No account or incorrect account number',
} as const

/**
 * What the documentation's examples name, under the ids that they have there, and a few of the
 * sandbox's own, so that most statuses can be seen. Those under way stay as they are.
 */
export const seededWithdrawals: readonly StoredWithdrawal[] = [
  withdrawn({
    id: '5b04c8e3c0bf606bf216b026',
    amount: 300,
    recipient: johnSmith,
    ...returned,
    rail: 'BECS',
    railService: null,
    createdAt: '2018-05-23T01:51:00.114Z',
    clearedAt: '2018-05-23T04:10:42.871Z',
    refundedAt: '2018-05-25T06:02:19.305Z',
  }),
  withdrawn({
    id: '5b04c6bfc0bf606bf216af06',
    amount: 250,
    recipient: johnSmith,
    ...confirmed,
    rail: 'BECS',
    railService: null,
    createdAt: '2018-08-13T05:45:28.698Z',
    clearedAt: '2018-08-13T08:31:05.220Z',
  }),
  withdrawn({
    id: '5b04c62ec0bf606bf216ae21',
    amount: 1000,
    recipient: johnSmith,
    ...confirmed,
    createdAt: '2020-01-17T07:21:20.247Z',
    clearedAt: '2020-01-17T07:21:24.903Z',
  }),
  withdrawn({
    // Final, since the documentation has a payment and a conversion of this id, too.
    id: '60711af8c078ba061f623531',
    amount: 1000,
    recipient: acme,
    ...sentBySubClient('3fbj71b1dc328d56g94g9375'),
    externalReference: 'invoice #1234',
    externalId: '123443212',
    ...returned,
    createdAt: '2021-04-10T03:27:20.418Z',
    clearedAt: '2021-04-10T03:27:25.007Z',
    refundedAt: '2021-04-12T22:40:11.362Z',
  }),
  withdrawn({
    id: '67cb69f2ee6c254315bb1c3d',
    amount: 500,
    recipient: acme,
    externalReference: 'invoice #123',
    externalId: '1234567890',
    ...confirmed,
    createdAt: '2025-03-07T21:49:38.165Z',
    clearedAt: '2025-03-07T21:49:43.580Z',
  }),
  // Its own id, since the documented event of a cancellation has that of the refund below.
  withdrawn({
    id: '6882a4d1b3c7e95f0a1d2b01',
    amount: 2000,
    recipient: johnSmith,
    status: 'CANCELLED',
    statusMessage: 'The transaction is rejected upon request.',
    rejectCode: 'CANCELLATION_REQUESTED_BY_PARTICIPANT',
    createdAt: '2025-07-24T21:25:37.040Z',
    rejectedAt: '2025-07-24T21:41:14.581Z',
  }),
  withdrawn({
    id: '6904332f42b934e1954a734e',
    amount: 1000,
    recipient: acme,
    sender: {
      ...toStoredSender({
        id: '',
        companyName: 'Acme LLC',
        address: { street: '1 Jon St PORTLAND VA 54321', country: 'US' },
      }),
      id: null,
    },
    rail: 'BECS',
    railService: null,
    externalReference: 'invoice #1234',
    externalId: '12344321',
    ...confirmed,
    createdAt: '2025-10-31T03:55:27.733Z',
    clearedAt: '2025-10-31T05:12:48.096Z',
  }),
  withdrawn({
    id: '51711af8c078ba061f623531',
    amount: 2000,
    recipient: johnSmith,
    ...sentBySubClient('203af01936410fd5d5e3c8f14d'),
    externalId: '12344321',
    ...returned,
    createdAt: '2026-03-03T03:25:07.310Z',
    clearedAt: '2026-03-03T03:25:12.792Z',
    refundedAt: '2026-03-04T15:21:11.920Z',
  }),
  withdrawn({
    id: '69f0c1d27be4a83915d60c02',
    amount: 640.5,
    currency: 'EUR',
    recipient: claire,
    rail: null,
    railService: null,
    externalReference: 'Facture 2026-118',
    ...confirmed,
    createdAt: '2026-04-28T14:16:50.402Z',
    clearedAt: '2026-04-28T14:19:03.655Z',
  }),
  withdrawn({
    id: '61f3a2c8d1e9b7a4c5d6e7aa',
    amount: 4800,
    recipient: johnSmith,
    externalReference: 'Deposit for Unit 4',
    status: 'REVIEWING',
    statusMessage: 'Awaiting manual compliance',
    createdAt: '2026-05-28T08:41:07.512Z',
  }),
  withdrawn({
    id: '6a17f3b09c5d28e641f70a03',
    amount: 75.25,
    recipient: acme,
    externalReference: 'invoice #1301',
    status: 'FAILED',
    statusMessage: 'No account or incorrect account number',
    createdAt: '2026-05-28T08:54:24.081Z',
  }),
  withdrawn({
    id: '6a17f5c29c5d28e641f70a04',
    amount: 1280,
    recipient: johnSmith,
    externalReference: 'Rent June',
    status: 'PENDING',
    statusMessage: 'Sent to recipient bank',
    createdAt: '2026-05-28T09:03:14.926Z',
  }),
]
