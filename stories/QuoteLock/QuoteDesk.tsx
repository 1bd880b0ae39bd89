import { type ReactNode, useState } from 'react'
import { IndicativeRate } from '../../src/components/QuoteLock/IndicativeRate.tsx'
import { QuoteLock } from '../../src/components/QuoteLock/QuoteLock.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import type { LockedQuote } from '../../src/hooks/quotes/lockedQuote.ts'
import { type UseLockedQuoteOptions, useLockedQuote } from '../../src/hooks/useLockedQuote.ts'
import { useQuote } from '../../src/hooks/useQuote.ts'
import { exchange } from '../../src/money/exchange.ts'
import { Button } from '../../src/primitives/Button.tsx'

/** A page of a host's: a rate of the moment, a button that has it held, and the lock. */
export function QuoteDesk({ order }: { readonly order: UseLockedQuoteOptions }): ReactNode {
  const lock = useLockedQuote(order)
  const { fromCurrency, toCurrency, size, currency } = order
  const indicative = useQuote({ fromCurrency, toCurrency, size, currency })
  const quote = indicative.status === 'ready' ? indicative.data : null
  return (
    <Widget>
      <QuoteLock fromCurrency={fromCurrency} lock={lock} toCurrency={toCurrency}>
        {quote ? (
          <IndicativeRate
            amounts={exchange(order, quote)}
            fromCurrency={fromCurrency}
            quote={quote}
            toCurrency={toCurrency}
          />
        ) : null}
      </QuoteLock>
      {lock.status === 'idle' ? <Button onPress={lock.lock}>Hold this rate</Button> : null}
    </Widget>
  )
}

interface FixedDeskProps {
  /** Called once, as the clock starts with the story. */
  readonly make: () => LockedQuote
  readonly fromCurrency?: string
  readonly toCurrency?: string
}

/** A lock at a moment that a story can't wait for. */
export function FixedDesk(props: FixedDeskProps): ReactNode {
  const { make, fromCurrency = 'AUD', toCurrency = 'EUR' } = props
  const [lock] = useState(make)
  return <QuoteLock fromCurrency={fromCurrency} lock={lock} toCurrency={toCurrency} />
}
