import type {
  ConversionStatus,
  CurrencyIso3,
  QuoteApplicability,
} from '../../api/documents/operationTypes.ts'

/** A tradeable quote, kept until it is used. */
export interface StoredQuote {
  readonly id: string
  readonly fromCurrency: CurrencyIso3
  readonly toCurrency: CurrencyIso3
  /** In `currency`, one of the two. */
  readonly size: number
  readonly currency: CurrencyIso3
  readonly bid: number
  readonly ask: number
  readonly symbol: string
  readonly inverted: boolean
  readonly timestamp: string
  readonly expireAt: string
  readonly applicability: QuoteApplicability | null
  readonly isUsed: boolean
}

/** Money changed between two balances. */
export interface StoredConversion {
  readonly id: string
  readonly fromCurrency: CurrencyIso3
  readonly toCurrency: CurrencyIso3
  readonly currencyPair: string
  readonly fromAmount: number
  readonly toAmount: number
  readonly rate: number
  readonly note: string | null
  readonly status: ConversionStatus
  readonly statusMessage: string | null
  readonly callbackUri: string | null
  readonly externalId: string | null
  readonly createdAt: string
  readonly updatedAt: string
}
