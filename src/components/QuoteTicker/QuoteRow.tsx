'use client'
import { memo, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { QuoteFeed } from '../../hooks/quotes/quoteFeed.ts'
import type { Quote } from '../../hooks/useQuote.ts'
import { cellRole, rowHeaderRole, rowRole } from '../../primitives/tableRoles.ts'
import { type CurrencyPair, pairOfSymbol, pairText } from './currencyPairs.ts'
import * as styles from './QuoteRow.css.ts'
import type { QuoteColumn } from './quoteColumns.ts'
import type { QuoteFormats } from './quoteFormats.ts'
import { lineHeight, lineWidth } from './quoteLine.ts'
import { RateCell } from './RateCell.tsx'
import type { RowSight } from './rowSight.ts'
import { createRowSlots } from './rowSlots.ts'
import { createRowWriter, type LeaveRoom } from './rowWriter.ts'

interface QuoteRowProps {
  readonly feed: QuoteFeed
  readonly index: number
  readonly pair: CurrencyPair
  readonly columns: readonly QuoteColumn[]
  readonly formats: QuoteFormats
  readonly leaveRoom: LeaveRoom
  readonly sight: RowSight
  readonly onSelect?: ((pair: CurrencyPair, quote: Quote | null) => void) | undefined
}

/** One pair. It renders when its pair is first answered; what moves is written past React. */
export const QuoteRow = memo(function QuoteRow(props: QuoteRowProps): ReactNode {
  const { feed, index, columns, formats, leaveRoom, sight, onSelect } = props
  const { text } = formats.words
  const [slots] = useState(createRowSlots)
  const row = useRef<HTMLTableRowElement>(null)
  const symbol = useSymbol(feed, index)
  const pair = pairOfSymbol(symbol, props.pair)
  const [from, to] = [pair.fromCurrency, pair.toCurrency].map(formats.words.currency)
  const has = (column: QuoteColumn) => columns.includes(column)
  const state = symbol === undefined ? 'loading' : symbol === null ? 'none' : 'rate'

  useEffect(() => {
    const writer = createRowWriter(slots, formats, leaveRoom)
    const update = () => writer.write(feed.quoteAt(index))
    update()
    const endSight = row.current ? sight.watch(row.current, writer.see) : () => {}
    const endFeed = feed.subscribe(index, update)
    return () => {
      endSight()
      endFeed()
    }
  }, [feed, index, slots, formats, leaveRoom, sight])

  return (
    <tr {...rowRole} className={styles.row} data-flash="quote-row" data-state={state} ref={row}>
      <th {...rowHeaderRole} className={styles.pair} data-flash="quote-pair" scope="row">
        {onSelect ? (
          <button
            className={styles.select}
            onClick={() => onSelect(props.pair, feed.quoteAt(index).quote ?? null)}
            type="button"
          >
            <bdi>{pairText(pair)}</bdi>
          </button>
        ) : (
          <span className={styles.code}>
            <bdi>{pairText(pair)}</bdi>
          </span>
        )}{' '}
        <span className={styles.names}>{text('quoteTicker.names', { from, to })}</span>
      </th>
      {(['bid', 'ask'] as const).filter(has).map(side => (
        <RateCell
          key={side}
          label={text(`quoteTicker.${side}`)}
          side={side}
          slots={slots[side]}
          state={state}
          words={formats.words}
        />
      ))}
      {has('spread') ? (
        <td {...cellRole} className={styles.spread} data-flash="quote-spread">
          <span aria-hidden="true" className={styles.label}>
            {text('quoteTicker.spread')}
          </span>
          {state === 'loading' ? <span aria-hidden="true" className={styles.bone} /> : null}
          <span className={styles.number} dir="ltr">
            <span className={styles.whole} ref={slots.spreadWhole.ref} />
            <span className={styles.decimals} ref={slots.spreadDecimals.ref} />
          </span>{' '}
          <span className={styles.share} dir="ltr" ref={slots.spreadShare.ref} />
        </td>
      ) : null}
      {has('move') ? (
        <td {...cellRole} className={styles.move} data-flash="quote-move">
          <svg
            aria-hidden="true"
            className={styles.arrow}
            data-direction="none"
            ref={slots.arrow.ref}
            viewBox="0 0 12 12"
          >
            <path d="M6 2.5 10.5 9.5h-9z" />
          </svg>
          <span className={styles.word} ref={slots.move.ref} />
        </td>
      ) : null}
      {has('session') ? (
        <td {...cellRole} className={styles.session} data-flash="quote-session">
          <svg
            aria-hidden="true"
            className={styles.line}
            viewBox={`0 0 ${lineWidth} ${lineHeight}`}
          >
            <path ref={slots.line.ref} />
          </svg>
          <span aria-hidden="true" className={styles.percent} dir="ltr" ref={slots.percent.ref} />
          <span className={styles.hidden} ref={slots.session.ref} />
        </td>
      ) : null}
    </tr>
  )
})

/** Of which pair the rate is: null where there is none, undefined before the first answer. */
function useSymbol(feed: QuoteFeed, index: number): string | null | undefined {
  const read = () => {
    const { quote } = feed.quoteAt(index)
    return quote ? quote.symbol : quote
  }
  return useSyncExternalStore(listener => feed.subscribe(index, listener), read, read)
}
