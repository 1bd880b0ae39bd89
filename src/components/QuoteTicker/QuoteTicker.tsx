'use client'
import { type ReactNode, useMemo, useRef } from 'react'
import type { QuoteInput } from '../../api/documents/operationTypes.ts'
import type { Quote } from '../../hooks/useQuote.ts'
import { useQuoteFeed } from '../../hooks/useQuoteFeed.ts'
import { quoteTickerWords } from '../../messages/en/quoteTicker.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Widget } from '../Widget/Widget.tsx'
import { type CurrencyPair, toCurrencyPair } from './currencyPairs.ts'
import { QuoteTable } from './QuoteTable.tsx'
import * as styles from './QuoteTicker.css.ts'
import type { QuoteColumn } from './quoteColumns.ts'

/** What a ticker shows, and how often it asks. */
export interface QuoteTickerProps {
  /**
   * As `AUD/EUR` or by their two codes. Rates are shown as the market writes them, so a pair that is asked
   * for against its symbol stands under the symbol's name. Up to 100 are one request.
   */
  readonly pairs: readonly (CurrencyPair | string)[]
  /**
   * The amount that the rates are for, in each pair's first currency: they differ with it. 1,000 unless told,
   * as in the API's own examples: what a person sends, rather than a bank.
   */
  readonly size?: number | string | undefined
  /** Milliseconds between two askings, a tenth more or less; 10,000 unless told, at least 2,000. */
  readonly interval?: number | undefined
  /** Which columns beside the pair; all unless told. They keep their order. */
  readonly columns?: readonly QuoteColumn[] | undefined
  /** Makes each pair a button. Gives the pair as asked for, and its rate; null where there is none yet. */
  readonly onSelect?: ((pair: CurrencyPair, quote: Quote | null) => void) | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * Indicative rates that move: bid, ask, spread, the last movement and that of the session. It asks once for
 * all pairs, and not while nobody can see it; a screen reader hears of changes at most every 30 seconds.
 *
 * @example
 * <QuoteTicker pairs={['AUD/USD', 'AUD/EUR']} onSelect={pair => openForm(pair)} />
 */
export function QuoteTicker(props: QuoteTickerProps): ReactNode {
  const { size = 1000, interval = 10_000, columns, onSelect, className } = props
  const key = JSON.stringify(props.pairs.map(toCurrencyPair))
  const pairs = useMemo<readonly CurrencyPair[]>(() => JSON.parse(key), [key])
  const shownIn = useRef<HTMLDivElement>(null)
  const quotes: readonly QuoteInput[] = pairs.map(({ fromCurrency, toCurrency }) => ({
    fromCurrency,
    toCurrency,
    size,
  }))
  const feed = useQuoteFeed({ quotes, interval, shownIn })
  return (
    <Widget className={className}>
      {pairs.length > 0 ? (
        <QuoteTable
          columns={columns}
          feed={feed}
          onSelect={onSelect}
          outer={shownIn}
          pairs={pairs}
        />
      ) : (
        <NoPairs />
      )}
    </Widget>
  )
}

function NoPairs(): ReactNode {
  const { text } = useTranslator(quoteTickerWords)
  return (
    <p className={styles.empty} data-flash="quote-ticker">
      {text('quoteTicker.empty')}
    </p>
  )
}
