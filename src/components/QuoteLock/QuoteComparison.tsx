'use client'
import type { ReactNode } from 'react'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { markedDecimal, rateMarks } from '../../money/formatRate.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'
import type { ChangedQuoteProps } from './changedQuoteProps.ts'
import * as styles from './QuoteComparison.css.ts'
import { signedAmount, signedRate } from './quoteVerdict.ts'
import { RateEquation } from './RateEquation.tsx'

/** The old and the new rate and amounts, line by line; each line a block of its own where it is narrow. */
export function QuoteComparison({ lock, fromCurrency, toCurrency }: ChangedQuoteProps): ReactNode {
  const { text, locale } = useTranslator(quoteLockWords)
  const { before, quote, amounts, difference } = lock
  const writeRate = (decimal: string) => markedDecimal(decimal, rateMarks(locale))
  return (
    <table className={styles.table} data-flash="quote-comparison">
      <caption className={styles.caption}>{text('quoteLock.comparison')}</caption>
      <thead className={styles.head}>
        <tr className={styles.row}>
          <td className={styles.column} />
          {(['before', 'new', 'difference'] as const).map(name => (
            <th className={styles.column} key={name} scope="col">
              {text(`quoteLock.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body}>
        <Line
          before={<RateEquation rate={before.amounts.rate} symbol={before.quote.symbol} />}
          difference={signedRate(difference.rate, writeRate)}
          name={text('quoteLock.rate')}
          now={<RateEquation rate={amounts.rate} symbol={quote.symbol} />}
        />
        <Line
          before={<Amount currency={fromCurrency} value={before.amounts.fromAmount} />}
          difference={signedAmount(difference.fromAmount, fromCurrency, locale)}
          name={text('quoteLock.pay')}
          now={<Amount currency={fromCurrency} value={amounts.fromAmount} />}
        />
        <Line
          before={<Amount currency={toCurrency} value={before.amounts.toAmount} />}
          difference={signedAmount(difference.toAmount, toCurrency, locale)}
          name={text('quoteLock.arrives')}
          now={<Amount currency={toCurrency} value={amounts.toAmount} />}
        />
      </tbody>
    </table>
  )
}

interface LineProps {
  readonly name: string
  readonly before: ReactNode
  readonly now: ReactNode
  readonly difference: string | undefined
}

function Line({ name, before, now, difference }: LineProps): ReactNode {
  const { text } = useTranslator(quoteLockWords)
  return (
    <tr className={styles.row}>
      <th className={styles.name} scope="row">
        {name}
      </th>
      <Cell label={text('quoteLock.before')}>{before}</Cell>
      <Cell isNew label={text('quoteLock.new')}>
        {now}
      </Cell>
      <Cell label={text('quoteLock.difference')}>
        {difference ? <bdi dir="ltr">{difference}</bdi> : text('quoteLock.noDifference')}
      </Cell>
    </tr>
  )
}

interface CellProps {
  /** The column's name, for the eye, where its heading is out of sight. */
  readonly label: string
  readonly isNew?: boolean
  readonly children: ReactNode
}

function Cell({ label, isNew, children }: CellProps): ReactNode {
  return (
    <td className={styles.cell} data-new={isNew || undefined}>
      <span aria-hidden="true" className={styles.cellLabel}>
        {label}
      </span>
      <span className={styles.cellValue}>{children}</span>
    </td>
  )
}
