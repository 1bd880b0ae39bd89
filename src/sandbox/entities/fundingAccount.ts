import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'

/** Where foreign currency is sent; whose it becomes, `externalReference` says. */
export interface FundingAccountRow {
  readonly currency: CurrencyIso3
  readonly iban: string | null
  readonly accountNo: string
  readonly bic: string
  /** Of the bank. */
  readonly name: string
  readonly address: string
}
