'use client'
import type { ApolloClient } from '@apollo/client'
import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { QuoteData, QuoteInput } from '../api/documents/operationTypes.ts'
import { quoteDocument } from '../api/documents/quote.ts'
import type { FlashProblem } from '../api/FlashProblem.ts'
import { type Exchanged, exchange } from '../money/exchange.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { toFlashProblem } from '../provider/toFlashProblem.ts'
import type { ExchangeSituation } from '../rules/exchangeFields.ts'
import { orderSoFar } from './quotes/exchangeOrder.ts'
import { type LockedQuoteOrder, orderKey } from './quotes/lockedQuoteRequest.ts'
import type { ExchangeForm } from './quotes/useExchange.ts'
import type { Quote } from './useQuote.ts'

/** What an order comes to at the rate of the moment, which binds nobody. */
export type IndicativeRate =
  | { readonly status: 'idle' | 'loading' }
  | {
      readonly status: 'ready'
      readonly quote: Quote
      readonly amounts: Exchanged
      readonly order: LockedQuoteOrder
    }
  | { readonly status: 'failed'; readonly problem: FlashProblem; readonly retry: () => void }
  /** The API has no rate for the pair now. */
  | { readonly status: 'unavailable' }

/** Milliseconds without a key until it is asked for: one request for each pause, not for each key. */
const pause = 400

/**
 * What the amount in a form comes to on the other side, at the rate of the moment. Asked for in each
 * pause of typing, past every cache, and never by itself; `idle` while there is no amount.
 *
 * Renders with each key, so use it in a component of its own.
 *
 * @example
 * const rate = useIndicativeRate(form)
 * if (rate.status === 'ready') rate.amounts.toAmount // '586.40'
 */
export function useIndicativeRate(
  form: Pick<ExchangeForm<unknown, ExchangeSituation>, 'control' | 'applicability' | 'situation'>,
): IndicativeRate {
  const text: unknown = useWatch({ control: form.control, name: 'size' })
  const typed = typeof text === 'string' ? text : ''
  return useRateOf(orderSoFar(form.situation, typed, form.applicability))
}

function useRateOf(order: LockedQuoteOrder | null): IndicativeRate {
  const { client } = useFlash()
  const key = orderKey(order)
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState<{ readonly key: string; readonly rate: IndicativeRate }>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the order
  useEffect(() => {
    if (key === undefined || !order) return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const retry = () => {
        setAnswer(undefined)
        setTurn(turn + 1)
      }
      const rate = await ask(client, order, controller.signal, retry)
      if (!controller.signal.aborted) setAnswer({ key, rate })
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [client, key, turn])

  if (key === undefined) return idle
  return answer?.key === key ? answer.rate : loading
}

const idle = { status: 'idle' } as const
const loading = { status: 'loading' } as const

async function ask(
  client: ApolloClient,
  order: LockedQuoteOrder,
  signal: AbortSignal,
  retry: () => void,
): Promise<IndicativeRate> {
  const { fromCurrency, toCurrency, size, currency } = order
  try {
    const { data } = await client.query<QuoteData>({
      query: quoteDocument,
      variables: { input: { fromCurrency, toCurrency, size, currency } as QuoteInput },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal }, queryDeduplication: false },
    } as ApolloClient.QueryOptions<QuoteData>)
    const quote = data?.quote
    if (!quote) return { status: 'unavailable' }
    return { status: 'ready', quote, amounts: exchange(order, quote), order }
  } catch (error) {
    const problem = toFlashProblem(error, { operation: 'quote', isMutation: false })
    return { status: 'failed', problem, retry }
  }
}
