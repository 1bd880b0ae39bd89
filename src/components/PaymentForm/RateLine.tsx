'use client'
import type { ReactNode } from 'react'
import type { IndicativeRate } from '../../hooks/useIndicativeRate.ts'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { Badge } from '../../primitives/Badge.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { RateEquation } from '../QuoteLock/RateEquation.tsx'
import * as styles from './SizeInput.css.ts'

/** The rate of the moment, called what it is; the amounts that it makes stand in the inputs. */
export function RateLine({ rate }: { readonly rate: IndicativeRate }): ReactNode {
  const { text } = useTranslator(quoteLockWords)
  if (rate.status !== 'ready') return null
  return (
    <div className={styles.rate} data-flash="indicative-rate">
      <Badge>{text('quoteLock.indicative')}</Badge>
      <RateEquation rate={rate.amounts.rate} symbol={rate.quote.symbol} />
      <span className={styles.note}>{text('quoteLock.indicativeNote')}</span>
    </div>
  )
}
