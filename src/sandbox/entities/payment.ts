import type {
  CurrencyIso3,
  PaymentStatus,
  SourceOfFunds,
  TransactionReason,
} from '../../api/documents/operationTypes.ts'
import type { TransactionRecipient } from './recipient.ts'
import type { TransactionSender } from './sender.ts'

/** Money sent abroad and changed on the way; or received from abroad, when there is no recipient. */
export interface StoredPayment {
  readonly id: string
  readonly fromCurrency: CurrencyIso3
  readonly toCurrency: CurrencyIso3
  /** In `currency`. */
  readonly size: number
  readonly currency: CurrencyIso3
  readonly fromAmount: number
  readonly toAmount: number
  readonly status: PaymentStatus
  readonly statusMessage: string | null
  readonly reason: TransactionReason | null
  readonly sourceOfFunds: SourceOfFunds | null
  readonly externalReference: string | null
  readonly externalId: string | null
  readonly callbackUri: string | null
  readonly recipient: TransactionRecipient | null
  readonly sender: TransactionSender | null
  readonly subClientId: string | null
  readonly history: readonly { readonly createdAt: string; readonly message: string }[]
  readonly createdAt: string
}
