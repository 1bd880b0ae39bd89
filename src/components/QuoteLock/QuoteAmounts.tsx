'use client'
import type { ReactNode } from 'react'
import type { Quote } from '../../hooks/useQuote.ts'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import type { Exchanged } from '../../money/exchange.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'
import * as styles from './QuoteAmounts.css.ts'
import { RateEquation } from './RateEquation.tsx'

/** What changes hands at a rate. */
export interface QuoteAmountsProps {
  /** ISO 4217. */
  readonly fromCurrency: string
  /** ISO 4217. */
  readonly toCurrency: string
  readonly quote: Pick<Quote, 'symbol'>
  readonly amounts: Exchanged
  /** It holds no longer, so it steps back. */
  readonly isOver?: boolean | undefined
}

/** Both amounts, large, and the rate between them. */
export function QuoteAmounts(props: QuoteAmountsProps): ReactNode {
  const { fromCurrency, toCurrency, quote, amounts, isOver } = props
  const { text } = useTranslator(quoteLockWords)
  return (
    <dl className={styles.amounts} data-flash="quote-amounts" data-over={isOver || undefined}>
      <div className={styles.pair}>
        <dt className={styles.label}>{text('quoteLock.pay')}</dt>
        <dd className={styles.value}>
          <Amount currency={fromCurrency} size="large" value={amounts.fromAmount} />
        </dd>
      </div>
      <div className={styles.pair}>
        <dt className={styles.label}>{text('quoteLock.arrives')}</dt>
        <dd className={styles.value}>
          <Amount currency={toCurrency} size="large" value={amounts.toAmount} />
        </dd>
      </div>
      <div className={styles.rate}>
        <dt className={styles.label}>{text('quoteLock.rate')}</dt>
        <dd className={styles.value}>
          <RateEquation rate={amounts.rate} symbol={quote.symbol} />
        </dd>
      </div>
    </dl>
  )
}
