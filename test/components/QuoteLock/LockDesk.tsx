import type { ReactNode } from 'react'
import { QuoteLock } from '../../../src/components/QuoteLock/QuoteLock.tsx'
import type { LockedQuote } from '../../../src/hooks/quotes/lockedQuote.ts'
import { type UseLockedQuoteOptions, useLockedQuote } from '../../../src/hooks/useLockedQuote.ts'
import type { Quote } from '../../../src/hooks/useQuote.ts'
import { steppedClock } from '../../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox.ts'

export const order: UseLockedQuoteOptions = {
  fromCurrency: 'AUD',
  toCurrency: 'EUR',
  size: '1000.00',
  currency: 'AUD',
  applicability: 'CONVERSION',
}

interface LockDeskProps {
  readonly options?: UseLockedQuoteOptions
  /** Hears of each quote that is sent with, and of each press for which there was none. */
  readonly onSend?: (quote: Quote | undefined) => void
  /** Gets the lock at each render. */
  readonly watch?: (lock: LockedQuote) => void
}

/** A form of a host: a button that has a rate held, the lock, and a button that sends with it. */
export function LockDesk({ options = order, onSend, watch }: LockDeskProps): ReactNode {
  const lock = useLockedQuote(options)
  watch?.(lock)
  return (
    <form onSubmit={event => event.preventDefault()}>
      <button onClick={lock.lock} type="button">
        Hold a rate
      </button>
      <QuoteLock fromCurrency={options.fromCurrency} lock={lock} toCurrency={options.toCurrency}>
        <p>No rate yet</p>
      </QuoteLock>
      <button onClick={() => onSend?.(lock.take())} type="button">
        Send
      </button>
    </form>
  )
}

/** An API whose clock stands still, with these rates (AUDEUR, bid) one after the other, then the last. */
export function standing(...bids: readonly number[]): Sandbox {
  const sandbox = createSandbox({ clock: steppedClock(Date.now()) })
  let count = 0
  const fetch: Sandbox['fetch'] = async (input, init) => {
    const reply = await sandbox.fetch(input, init)
    const body = await reply.clone().json()
    if (!body.data?.quote?.id) return reply
    const bid = bids[Math.min(count, bids.length - 1)] ?? 0.56
    count += 1
    body.data.quote = { ...body.data.quote, bid, ask: bid + 0.01 }
    return new Response(JSON.stringify(body), reply)
  }
  return { ...sandbox, fetch }
}

/** What the page's live regions have said since, in order. */
export function listenToRegions(): readonly string[] {
  const said: string[] = []
  const observer = new MutationObserver(records => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest('[role="status"], [role="alert"], [aria-live]')
      const text = region?.textContent?.trim()
      if (!region || !text) continue
      const phrase = `${region.getAttribute('role')}: ${text}`
      if (said.at(-1) !== phrase) said.push(phrase)
    }
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  return said
}
