'use client'
import type { ReactNode } from 'react'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { rateMarks, rateText } from '../../money/formatRate.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './QuoteAmounts.css.ts'

/** "1 AUD = 0.63210 EUR", from left to right on any page, in the direction of the symbol (`AUDEUR`). */
export function RateEquation(props: { readonly rate: string; readonly symbol: string }): ReactNode {
  const { text, locale } = useTranslator(quoteLockWords)
  const base = props.symbol.slice(0, 3)
  const quoted = props.symbol.slice(3)
  const rate = rateText(Number(props.rate), rateMarks(locale))
  return (
    <bdi className={styles.equation} dir="ltr">
      {text('quoteLock.equation', { base, rate, quoted })}
    </bdi>
  )
}
