'use client'
import type { ApolloClient } from '@apollo/client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useFlash } from '../provider/FlashContext.ts'
import type { LockedQuote } from './quotes/lockedQuote.ts'
import {
  type LockedQuoteOrder,
  orderKey,
  requestLock,
  requestTime,
} from './quotes/lockedQuoteRequest.ts'
import { createLockedQuoteStore } from './quotes/lockedQuoteStore.ts'
import { serverClockOf } from './quotes/serverClock.ts'

/** What a rate is to be held for: exactly this pair, side, size and use. */
export interface UseLockedQuoteOptions extends LockedQuoteOrder {}

/**
 * A rate that the API holds for a while, and the two amounts by it, from `lock` to `take`.
 *
 * Its end is the API's, whatever the device's clock says. After it nothing is asked for by itself:
 * `renew` brings a new quote beside the old one, and only `agree` lets it be taken. Other options let
 * go of what was held. Null, or a size that isn't more than 0, can't be locked.
 *
 * @example
 * const lock = useLockedQuote({ fromCurrency: 'AUD', toCurrency: 'EUR', size: '1000', currency: 'AUD',
 *   applicability: 'CONVERSION' })
 * const send = () => {
 *   const quote = lock.take()
 *   if (quote) create.submit({ quoteId: quote.id })
 * }
 */
export function useLockedQuote(options: UseLockedQuoteOptions | null): LockedQuote {
  const { client } = useFlash()
  const key = orderKey(options)
  const [held, setHeld] = useState(() => createDesk(client, options))
  const desk = held.key === key && held.client === client ? held : createDesk(client, options)
  if (desk !== held) setHeld(desk)

  const last = useRef(desk)
  useEffect(() => {
    // Who still has the former one, as a handler under way, gets no quote of it any more.
    if (last.current !== desk) last.current.store.snapshot().release()
    last.current = desk
  }, [desk])

  const { subscribe, snapshot } = desk.store
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}

/** Where one order's rate is held. */
function createDesk(client: ApolloClient, options: LockedQuoteOrder | null) {
  const key = orderKey(options)
  const store = createLockedQuoteStore({
    order: key === undefined ? null : options,
    clock: serverClockOf(client),
    requestLock: (order, signal) => requestLock(client, order, signal),
    requestTime: (order, signal) => requestTime(client, order, signal),
  })
  return { key, client, store }
}
