import type { CurrencyIso3, DepositStatus } from '../../api/documents/operationTypes.ts'

/** Money that arrived at an account number of yours or of a sub-client. */
export interface StoredDeposit {
  readonly id: string
  readonly amount: number
  readonly currency: CurrencyIso3
  readonly totalFee: number
  readonly status: DepositStatus
  readonly statusMessage: string | null
  readonly externalId: string | null
  readonly externalReference: string | null
  readonly rail: string | null
  readonly railService: string | null
  readonly recipient: {
    readonly accountName: string
    readonly accountNo: string | null
    readonly bsb: string | null
  }
  readonly sender: {
    readonly accountName: string
    readonly companyName: string | null
    readonly bankName: string | null
    readonly bankCountry: string | null
  }
  readonly subClientId: string | null
  readonly createdAt: string
  readonly clearedAt: string | null
  readonly refundedAt: string | null
  readonly refundAmount: number | null
  readonly refundReason: string | null
}
