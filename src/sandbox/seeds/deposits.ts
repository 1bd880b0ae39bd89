import type { StoredDeposit } from '../entities/deposit.ts'
import { ownAccount } from './account.ts'

type DepositSeed = Pick<StoredDeposit, 'id' | 'amount' | 'createdAt' | 'externalId'> &
  Partial<StoredDeposit>

/** Cleared, and for you, unless told. */
function deposited(seed: DepositSeed): StoredDeposit {
  return {
    currency: 'AUD',
    totalFee: 1,
    status: 'CONFIRMED',
    statusMessage: 'Transaction Confirmed',
    externalReference: null,
    rail: 'NPP',
    railService: 'NPP SCT',
    recipient: ownAccount,
    sender: {
      accountName: ownAccount.accountName,
      companyName: ownAccount.accountName,
      bankName: 'Bank ACME',
      bankCountry: 'AU',
    },
    subClientId: null,
    clearedAt: null,
    refundedAt: null,
    refundAmount: null,
    refundReason: null,
    ...seed,
  }
}

const acmeInc = {
  accountName: 'ACME Inc',
  companyName: 'ACME Inc',
  bankName: 'Bank ACME',
  bankCountry: 'AU',
}

/**
 * The deposits that the documentation's examples and webhooks name, under the ids that they have
 * there; the last three are ours. None is under way: nothing is pending when a sandbox begins.
 */
export const seededDeposits: readonly StoredDeposit[] = [
  deposited({
    id: '6053d3319588389e1443587e',
    amount: 40,
    externalId: 'PR.1vci',
    externalReference: 'FX2121',
    recipient: { accountName: 'John Smith', accountNo: '1963041', bsb: '802919' },
    sender: {
      accountName: 'John Smith',
      companyName: null,
      bankName: 'Bank ACME',
      bankCountry: 'AU',
    },
    subClientId: '5fb314cb9224595df522db61',
    createdAt: '2021-03-18T22:24:49.096Z',
    clearedAt: '2021-03-18T22:24:50.412Z',
  }),
  deposited({
    id: '6053d4e0e3bc655e0598a742',
    amount: 2000,
    externalId: 'PR.1vcl',
    // The query by id says KX23249 of the same deposit.
    externalReference: 'FX1111',
    createdAt: '2021-03-18T22:32:01.010Z',
    clearedAt: '2021-03-18T22:32:02.377Z',
  }),
  deposited({
    id: '603f0198770d6595e3c83e0d',
    amount: 100,
    status: 'REFUNDED',
    statusMessage: 'Deposit refunded',
    externalId: 'PR.7kd2',
    externalReference: '2233445566',
    recipient: { accountName: 'ACME Inc', accountNo: '1839394', bsb: '809387' },
    sender: acmeInc,
    subClientId: '203af01936410fd5d5e3c8f14d',
    createdAt: '2026-03-03T01:25:11.984Z',
    clearedAt: '2026-03-03T03:25:12.792Z',
    refundedAt: '2026-03-03T03:28:43.936Z',
    refundAmount: 99,
    refundReason: 'Client refund request',
  }),
  deposited({
    id: '64f1a2b3c4d5e6f708192d01',
    amount: 1250,
    externalId: 'PR.4m0a',
    externalReference: 'INV-20417',
    recipient: { accountName: 'ACME Corp', accountNo: '1066419', bsb: '802919' },
    sender: {
      accountName: 'Bay Supplies Inc',
      companyName: 'Bay Supplies Inc',
      bankName: 'Bankwest',
      bankCountry: 'AU',
    },
    subClientId: '606d28675a2d931bc925fec2',
    createdAt: '2023-08-28T03:12:40.115Z',
    clearedAt: '2023-08-28T03:12:41.902Z',
  }),
  deposited({
    id: '64f1a2b3c4d5e6f708192d02',
    amount: 310.5,
    rail: 'BECS',
    railService: null,
    externalId: 'PR.4m0f',
    externalReference: 'INV-20418',
    recipient: { accountName: 'Harbour Cafe', accountNo: '1920377', bsb: '802919' },
    sender: {
      accountName: 'M R Nguyen',
      companyName: null,
      bankName: 'Suncorp Bank',
      bankCountry: 'AU',
    },
    subClientId: '606128f24bf29139b2cf74ef',
    createdAt: '2023-08-28T06:40:02.600Z',
    clearedAt: '2023-08-28T06:40:04.031Z',
  }),
  deposited({
    id: '64f1a2b3c4d5e6f708192d03',
    amount: 75,
    status: 'CANCELLED',
    statusMessage: 'Cancelled by: operations@example.com : ',
    externalId: 'PR.6qq8',
    externalReference: 'test',
    createdAt: '2025-05-19T23:05:33.270Z',
  }),
]
