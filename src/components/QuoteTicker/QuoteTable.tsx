'use client'
import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import type { QuoteFeed } from '../../hooks/quotes/quoteFeed.ts'
import type { Quote } from '../../hooks/useQuote.ts'
import { quoteTickerWords } from '../../messages/en/quoteTicker.ts'
import { columnHeaderRole, rowGroupRole, rowRole, tableRole } from '../../primitives/tableRoles.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { CurrencyPair } from './currencyPairs.ts'
import { QuoteBar, useStanding } from './QuoteBar.tsx'
import { QuoteRow } from './QuoteRow.tsx'
import * as styles from './QuoteTicker.css.ts'
import { type QuoteColumn, quoteColumns } from './quoteColumns.ts'
import { createQuoteFormats } from './quoteFormats.ts'
import { createRowSight } from './rowSight.ts'
import { useRateAnnouncements } from './useRateAnnouncements.ts'

interface QuoteTableProps {
  readonly feed: QuoteFeed
  /** In the order of the feed's own. */
  readonly pairs: readonly CurrencyPair[]
  readonly columns?: readonly QuoteColumn[] | undefined
  readonly onSelect?: ((pair: CurrencyPair, quote: Quote | null) => void) | undefined
  /** The element whose sight the feed depends on. */
  readonly outer?: RefObject<HTMLDivElement | null> | undefined
}

/** The table of a feed, in each of its states. */
export function QuoteTable(props: QuoteTableProps): ReactNode {
  const { feed, pairs, columns = quoteColumns, onSelect, outer } = props
  const words = useTranslator(quoteTickerWords)
  const formats = useMemo(() => createQuoteFormats(words), [words])
  const standing = useStanding(feed)
  const { region, readOut } = useRateAnnouncements(feed, pairs, formats)
  const [sight] = useState(createRowSight)
  const table = useRef<HTMLTableElement>(null)
  const leaveRoom = useRoom(table)
  const { text } = words
  const isStale = !['live', 'coming'].includes(standing)
  return (
    <div
      className={styles.ticker}
      data-flash="quote-ticker"
      data-stale={isStale || undefined}
      ref={outer}
    >
      <QuoteBar feed={feed} formats={formats} onRead={readOut} standing={standing} />
      <table
        {...tableRole}
        aria-busy={standing === 'coming' || undefined}
        aria-label={text('quoteTicker.label')}
        className={styles.table}
        ref={table}
      >
        <thead {...rowGroupRole} className={styles.heads}>
          <tr {...rowRole} className={styles.headRow}>
            <th {...columnHeaderRole} className={styles.head} scope="col">
              {text('quoteTicker.pair')}
            </th>
            {quoteColumns
              .filter(column => columns.includes(column))
              .map(column => (
                <th
                  {...columnHeaderRole}
                  className={styles.head}
                  data-column={column}
                  key={column}
                  scope="col"
                >
                  {text(`quoteTicker.${column}`)}
                </th>
              ))}
          </tr>
        </thead>
        <tbody {...rowGroupRole} className={styles.body}>
          {pairs.map((pair, index) => (
            <QuoteRow
              columns={columns}
              feed={feed}
              leaveRoom={leaveRoom}
              formats={formats}
              index={index}
              // biome-ignore lint/suspicious/noArrayIndexKey: a pair may be given twice; its place is its own
              key={index}
              onSelect={onSelect}
              pair={pair}
              sight={sight}
            />
          ))}
        </tbody>
      </table>
      <span className={styles.announcer} ref={region} role="status" />
    </div>
  )
}

/** Leaves every rate the room that the longest needs, so that all stand on one decimal mark. */
function useRoom(table: RefObject<HTMLTableElement | null>) {
  const widest = useRef({ whole: 0, decimals: 0 })
  return useCallback(
    (whole: number, decimals: number): void => {
      const known = widest.current
      if (whole <= known.whole && decimals <= known.decimals) return
      known.whole = Math.max(whole, known.whole)
      known.decimals = Math.max(decimals, known.decimals)
      table.current?.style.setProperty(styles.wholeDigits, `${known.whole}`)
      table.current?.style.setProperty(styles.decimalDigits, `${known.decimals}`)
    },
    [table],
  )
}
