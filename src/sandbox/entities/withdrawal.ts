import type {
  CurrencyIso3,
  RejectCode,
  TransactionReason,
  WithdrawalStatus,
} from '../../api/documents/operationTypes.ts'
import type { TransactionRecipient } from './recipient.ts'
import type { TransactionSender } from './sender.ts'

/** Money sent out of a balance. */
export interface StoredWithdrawal {
  readonly id: string
  readonly amount: number
  readonly currency: CurrencyIso3
  readonly totalFee: number
  readonly status: WithdrawalStatus
  readonly statusMessage: string | null
  readonly rejectCode: RejectCode | null
  readonly reason: TransactionReason | null
  readonly externalReference: string | null
  readonly externalId: string | null
  readonly callbackUri: string | null
  readonly rail: string | null
  readonly railService: string | null
  readonly recipient: TransactionRecipient
  readonly sender: TransactionSender
  readonly subClientId: string | null
  readonly institutionId: string | null
  /** ISO 8601, as all dates here. */
  readonly createdAt: string
  readonly clearedAt: string | null
  readonly rejectedAt: string | null
  readonly refundedAt: string | null
  readonly refundReason: string | null
}
