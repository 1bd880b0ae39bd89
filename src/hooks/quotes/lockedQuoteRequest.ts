import type { ApolloClient } from '@apollo/client'
import type { QuoteData, QuoteInput } from '../../api/documents/operationTypes.ts'
import { quoteDocument } from '../../api/documents/quote.ts'
import { FlashProblem } from '../../api/FlashProblem.ts'
import { compareDecimals, type Decimal, toDecimal } from '../../money/decimal.ts'
import { toFlashProblem } from '../../provider/toFlashProblem.ts'
import type { Quote } from '../useQuote.ts'
import { deviceTime, serverClockOf } from './serverClock.ts'

/** What a rate is held for. */
export interface LockedQuoteOrder {
  /** ISO 4217, like the other two. */
  readonly fromCurrency: string
  readonly toCurrency: string
  /** Decimal, more than 0, in `currency`: `'1000.00'`. */
  readonly size: string
  /** What `size` counts: `fromCurrency` or `toCurrency`. */
  readonly currency: string
  /** What the quote may be used for. */
  readonly applicability: 'PAYMENT' | 'CONVERSION'
}

/** A quote that the API has promised to keep until a moment. */
export type TradeableQuote = Quote & { readonly id: string; readonly expireAt: string }

/**
 * Has a rate held, past every cache; null where the API has none. Each call is a quote of its own.
 * Rejects with a `FlashProblem`.
 */
export async function requestLock(
  client: ApolloClient,
  order: LockedQuoteOrder,
  signal: AbortSignal,
): Promise<TradeableQuote | null> {
  try {
    const quote = await ask(client, { ...inputOf(order), tradeable: true }, signal)
    if (quote === null || isTradeable(quote)) return quote
  } catch (error) {
    throw toFlashProblem(error, { operation, isMutation: false })
  }
  const message = 'The API gave a rate without an id, or without saying until when it holds'
  throw new FlashProblem({ kind: 'server', operation, message })
}

/** Has the API say what time it is there, by the lightest request that does: a rate nobody keeps. */
export async function requestTime(
  client: ApolloClient,
  order: LockedQuoteOrder,
  signal: AbortSignal,
): Promise<void> {
  await ask(client, inputOf(order), signal)
}

/** The same text for the same order; undefined for one that no quote can be had for. */
export function orderKey(order: LockedQuoteOrder | null): string | undefined {
  const size = order && sizeKey(order.size)
  if (!order || !size) return undefined
  const { fromCurrency, toCurrency, currency, applicability } = order
  return [fromCurrency, toCurrency, size, currency, applicability].join(' ')
}

const operation = 'quote'

async function ask(
  client: ApolloClient,
  input: QuoteInput,
  signal: AbortSignal,
): Promise<Quote | null> {
  let sent = deviceTime()
  const onSend = () => {
    sent = deviceTime()
  }
  const { data } = await client.query<QuoteData>({
    query: quoteDocument,
    variables: { input },
    fetchPolicy: 'no-cache',
    // A request may wait for a token, or for a rate limit to pass; the links tell when it goes out.
    context: { fetchOptions: { signal }, queryDeduplication: false, onSend },
  } as ApolloClient.QueryOptions<QuoteData>)
  const received = deviceTime()
  const quote = data?.quote ?? null
  const timestamp = Date.parse(quote?.timestamp ?? '')
  if (timestamp) serverClockOf(client).observe(timestamp, sent, received)
  return quote
}

function inputOf(order: LockedQuoteOrder): QuoteInput {
  const { fromCurrency, toCurrency, size, currency, applicability } = order
  // Currencies are an open list; those that the API doesn't know it refuses itself.
  return { fromCurrency, toCurrency, size, currency, applicability } as QuoteInput
}

function isTradeable(quote: Quote): quote is TradeableQuote {
  const { id, expireAt, timestamp } = quote
  return Boolean(id && Date.parse(expireAt ?? '') && Date.parse(timestamp))
}

/** `1000` and `1000.00` are one size. */
function sizeKey(size: Decimal): string | undefined {
  try {
    const text = toDecimal(size)
    if (compareDecimals(text, 0) <= 0) return undefined
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text
  } catch {
    return undefined // Not a number yet, as while somebody types.
  }
}
