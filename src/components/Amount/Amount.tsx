'use client'
import type { ReactNode } from 'react'
import { classNames } from '../../primitives/classNames.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import * as styles from './Amount.css.ts'
import { amountTexts } from './amountTexts.ts'

/** One amount of money. */
export interface AmountProps {
  /** In currency units; a decimal string (`'1234.50'`) is shown digit by digit. */
  readonly value: string | number
  /** ISO 4217; one that nobody knows is shown as it is. */
  readonly currency: string
  /** `large` where it stands alone; `normal` (unless told) in a line. */
  readonly size?: 'normal' | 'large' | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * Money, in figures of one width with the code small beside them, from left to right on any page. A
 * screen reader hears the currency's name instead of its letters, and only once.
 *
 * @example
 * <Amount currency="AUD" size="large" value="1234.50" />
 */
export function Amount({ value, currency, size = 'normal', className }: AmountProps): ReactNode {
  const { locale } = useFlash()
  const { shown, spoken } = amountTexts(value, currency, locale)
  return (
    <span className={classNames(styles.amount, className)} data-flash="amount" data-size={size}>
      <bdi aria-hidden="true" className={styles.shown} dir="ltr">
        {shown} <span className={styles.code}>{currency}</span>
      </bdi>
      <span className={styles.spoken}>{spoken}</span>
    </span>
  )
}
