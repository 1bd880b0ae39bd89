'use client'
import type { ReactNode } from 'react'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { Badge } from '../../primitives/Badge.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Widget } from '../Widget/Widget.tsx'
import { QuoteAmounts, type QuoteAmountsProps } from './QuoteAmounts.tsx'
import * as styles from './QuoteLock.css.ts'

/** A rate of the moment, and what would change hands at it. */
export interface IndicativeRateProps extends Omit<QuoteAmountsProps, 'isOver'> {
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * A rate that binds nobody: dashed, and called what it is, so that it is never taken for a held one.
 * Of a quote of `useQuote` or `useQuotes`, with `exchange` for the amounts.
 *
 * @example
 * <IndicativeRate amounts={exchange(order, quote)} fromCurrency="AUD" quote={quote} toCurrency="EUR" />
 */
export function IndicativeRate({ className, ...props }: IndicativeRateProps): ReactNode {
  return (
    <Widget className={className}>
      <IndicativeCard {...props} />
    </Widget>
  )
}

function IndicativeCard(props: QuoteAmountsProps): ReactNode {
  const { text } = useTranslator(quoteLockWords)
  return (
    <div className={styles.card} data-flash="indicative-rate" data-status="indicative">
      <p className={styles.standing}>
        <Badge>{text('quoteLock.indicative')}</Badge>
        <span className={styles.note}>{text('quoteLock.indicativeNote')}</span>
      </p>
      <QuoteAmounts {...props} />
    </div>
  )
}
