'use client'
import type { ReactNode } from 'react'
import { cellRole } from '../../primitives/tableRoles.ts'
import * as styles from './QuoteRow.css.ts'
import type { QuoteFormats } from './quoteFormats.ts'
import type { RateSlots } from './rowSlots.ts'

interface RateCellProps {
  readonly side: 'bid' | 'ask'
  /** Beside the rate where the columns have no heads to be seen. */
  readonly label: string
  readonly slots: RateSlots
  readonly state: 'loading' | 'none' | 'rate'
  readonly words: QuoteFormats['words']
}

/** A bid or an ask, its pips set apart; or the words that stand in for it. */
export function RateCell({ side, label, slots, state, words }: RateCellProps): ReactNode {
  return (
    <td {...cellRole} className={styles.rate} data-flash={`quote-${side}`} ref={slots.cell.ref}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      {state === 'loading' ? (
        <span className={styles.bone}>
          <span className={styles.hidden}>{words.text('quoteTicker.loading')}</span>
        </span>
      ) : null}
      {state === 'none' ? (
        <span className={styles.noRate}>{words.text('quoteTicker.noRate')}</span>
      ) : null}
      {state === 'rate' ? (
        <span className={styles.number} dir="ltr">
          <span className={styles.whole} ref={slots.whole.ref} />
          <span className={styles.decimals}>
            <span ref={slots.lead.ref} />
            <span className={styles.pips} ref={slots.pips.ref} />
            <span ref={slots.tail.ref} />
          </span>
        </span>
      ) : null}
    </td>
  )
}
