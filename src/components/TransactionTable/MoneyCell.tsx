'use client'
import type { ReactNode } from 'react'
import { minorUnitsOf } from '../../money/minorUnits.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import { amountTexts } from '../Amount/amountTexts.ts'
import * as styles from './MoneyCell.css.ts'

interface MoneyCellProps {
  /** In currency units. */
  readonly value: number
  /** ISO 4217. */
  readonly currency: string
  /** How many decimals the column has room for, so that all points stand below one another. */
  readonly decimals: number
}

/** An amount in a column of amounts: point below point, whatever the currencies. */
export function MoneyCell({ value, currency, decimals }: MoneyCellProps): ReactNode {
  const { locale } = useFlash()
  const { shown, spoken } = amountTexts(value, currency, locale)
  const missing = decimals - minorUnitsOf(currency)
  return (
    <span className={styles.money} data-flash="money-cell">
      <bdi aria-hidden="true" className={styles.shown} dir="ltr">
        {shown}
        {missing > 0 ? <Room decimals={decimals} missing={missing} /> : null}
        <span className={styles.code}>{currency}</span>
      </bdi>
      <span className={styles.spoken}>{spoken}</span>
    </span>
  )
}

/** As wide as the decimals that a currency lacks, and the point where it has none. */
function Room({ decimals, missing }: { decimals: number; missing: number }): ReactNode {
  return (
    <span
      className={styles.room}
    >{`${missing === decimals ? '.' : ''}${'0'.repeat(missing)}`}</span>
  )
}
