'use client'
import type { QuoteData, QuoteInput } from '../api/documents/operationTypes.ts'
import { quoteDocument } from '../api/documents/quote.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/**
 * A rate. From the first three letters of `symbol`: to = from × `bid`; from the others: to = from /
 * `ask`. With an `id` it is a promise until `expireAt`; without one it binds nobody.
 */
export type Quote = NonNullable<QuoteData['quote']>

/** Which pair, and how much: `size` in `currency`, which is `fromCurrency` unless told. */
export interface UseQuoteOptions extends QuoteInput {}

/** Null where the API has no rate for the pair. */
export type UseQuoteResult = Query<Quote | null>

/**
 * The rate of one pair, as it is when the hook is mounted or refreshed. Null asks nothing. For many
 * pairs take `useQuotes`: the API limits the rate of requests.
 *
 * @example
 * const quote = useQuote({ fromCurrency: 'AUD', toCurrency: 'EUR', size: 1000 })
 */
export function useQuote(options: UseQuoteOptions | null): UseQuoteResult {
  return useFlashQuery(quoteDocument, toInput(options), data => data.quote, {
    isOfNow: true,
  })
}
