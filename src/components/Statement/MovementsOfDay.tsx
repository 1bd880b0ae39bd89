'use client'
import { type ReactNode, useMemo, useState } from 'react'
import type { StatementDay, StatementLine } from '../../hooks/statements/statementDay.ts'
import type { UseStatementDayResult } from '../../hooks/useStatementDay.ts'
import { statementWords } from '../../messages/en/statement.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useBeforePrint } from '../../primitives/useBeforePrint.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './Statement.css.ts'
import { StatementActions } from './StatementActions.tsx'
import { StatementFigures } from './StatementFigures.tsx'
import { StatementTable } from './StatementTable.tsx'
import { clockOf } from './statementTexts.ts'

interface MovementsOfDayProps {
  readonly result: UseStatementDayResult
  readonly data: StatementDay
  readonly title: string
  readonly zone: string
  readonly onSelect: ((line: StatementLine) => void) | undefined
}

/** How many rows are drawn at a time: a day may have thousands. */
const step = 200

/** A day that is known: its figures, its rows, and what can be taken away of them. */
export function MovementsOfDay(props: MovementsOfDayProps): ReactNode {
  const { result, data, title, zone, onSelect } = props
  const { text, locale } = useTranslator(statementWords)
  const { currency, day, today, begins, ends, timeZone } = result
  const [wanted, setWanted] = useState(step)
  const isPrinting = useBeforePrint()
  const all = data.lines.length
  const count = isPrinting ? all : Math.min(wanted, all)
  const closing = text(day === today ? 'statement.soFar' : 'statement.closing')
  const isPlain = ends - begins === usualDay
  const timeText = useMemo(() => clockOf(timeZone, locale, isPlain), [timeZone, locale, isPlain])
  return (
    <>
      <StatementFigures closing={closing} currency={currency} day={data} />
      {data.offCount > 0 ? (
        <Notice title={text('statement.off.title', { count: data.offCount })} tone="info">
          {text('statement.off.text')}
        </Notice>
      ) : null}
      {all === 0 ? (
        <div className={styles.empty} data-flash="statement-empty">
          <p className={styles.emptyTitle}>
            {text(day === today ? 'statement.empty.today' : 'statement.empty.title')}
          </p>
          <p className={styles.emptyText}>{text('statement.empty.text')}</p>
        </div>
      ) : (
        <StatementTable
          closing={closing}
          count={count}
          currency={currency}
          day={data}
          label={text('statement.label', { currency, day: title })}
          onSelect={onSelect}
          timeText={timeText}
        />
      )}
      <div className={styles.foot}>
        {count < all ? (
          <>
            <Button onPress={() => setWanted(wanted + step)}>
              {text('statement.more', { number: Math.min(step, all - count) })}
            </Button>
            <span className={styles.shown} role="status">
              {text('statement.shown', { shown: count, total: all })}
            </span>
          </>
        ) : null}
        {all > 0 ? (
          <StatementActions
            closing={closing}
            currency={currency}
            day={data}
            fileName={`statement-${currency}-${day}`}
            timeText={timeText}
            title={title}
            zone={zone}
          />
        ) : null}
      </div>
    </>
  )
}

const usualDay = 24 * 3_600_000
