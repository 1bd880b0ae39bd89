'use client'
import type { ReactNode } from 'react'
import type { Balance } from '../../hooks/useBalances.ts'
import { balanceWords } from '../../messages/en/balances.ts'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'
import * as styles from './BalanceRow.css.ts'

/** The money in one currency. */
export interface BalanceRowProps {
  readonly balance: Balance
  readonly isSelected: boolean
  /** Makes the whole row a button. */
  readonly onSelect?: ((balance: Balance) => void) | undefined
}

/** One currency: what can be used in large figures, and beneath it what is on its way in. */
export function BalanceRow({ balance, isSelected, onSelect }: BalanceRowProps): ReactNode {
  const { text, currency: nameOf } = useTranslator(balanceWords)
  const { currency, cleared, pending } = balance
  const content = (
    <>
      <span className={styles.name} data-flash="balance-name">
        {nameOf(currency)}
        {isSelected ? <Icon name="check" /> : null}
      </span>{' '}
      <span className={styles.amounts}>
        <span className={styles.hidden}>{text('balances.available')}</span>{' '}
        <Amount currency={currency} size="large" value={cleared} />{' '}
        {pending === 0 ? null : (
          <span className={styles.pending} data-flash="balance-pending">
            <span>{text('balances.pending')}</span> <Amount currency={currency} value={pending} />
          </span>
        )}
      </span>
    </>
  )
  return (
    <li className={styles.place} data-flash="balance">
      {onSelect ? (
        <button
          aria-current={isSelected || undefined}
          className={styles.row}
          onClick={() => onSelect(balance)}
          type="button"
        >
          {content}
        </button>
      ) : (
        <div className={styles.row}>{content}</div>
      )}
    </li>
  )
}
