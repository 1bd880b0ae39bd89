'use client'
import type { ReactNode } from 'react'
import type { StatementDay } from '../../hooks/statements/statementDay.ts'
import { statementWords } from '../../messages/en/statement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'
import * as styles from './Statement.css.ts'

interface StatementFiguresProps {
  readonly day: StatementDay
  /** ISO 4217. */
  readonly currency: string
  /** What the balance at the end is called. */
  readonly closing: string
}

/** The day at a glance: from which balance to which, by how much in and out. */
export function StatementFigures({ day, currency, closing }: StatementFiguresProps): ReactNode {
  const { text } = useTranslator(statementWords)
  const figures: readonly (readonly [string, string | null])[] = [
    [text('statement.opening'), day.opening],
    [text('statement.totalIn'), day.totalCredit],
    [text('statement.totalOut'), day.totalDebit],
    [closing, day.closing],
  ]
  return (
    <dl className={styles.figures} data-flash="statement-figures">
      {figures.map(([label, value]) => (
        <div className={styles.figure} key={label}>
          <dt className={styles.figureLabel}>{label}</dt>
          <dd className={styles.figureValue} data-unknown={value === null || undefined}>
            {value === null ? (
              text('statement.unknown')
            ) : (
              <Amount currency={currency} value={value} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
