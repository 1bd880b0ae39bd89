'use client'
import type { ReactNode } from 'react'
import type { StatementLine } from '../../hooks/statements/statementDay.ts'
import {
  type UseStatementDayOptions,
  type UseStatementDayResult,
  useStatementDay,
} from '../../hooks/useStatementDay.ts'
import { statementWords } from '../../messages/en/statement.ts'
import { Button } from '../../primitives/Button.tsx'
import { Select } from '../../primitives/Select.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import { StaleNotice } from '../PartyList/StaleNotice.tsx'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { DayField } from './DayField.tsx'
import { MovementsOfDay } from './MovementsOfDay.tsx'
import * as styles from './Statement.css.ts'
import { StatementSkeleton } from './StatementSkeleton.tsx'
import { dayText, zoneName } from './statementTexts.ts'

/** Which day of which balance to begin with, and what a host may say; all of it is optional. */
export interface StatementProps extends UseStatementDayOptions {
  /** Makes the description of each row a button, as to open the transaction. */
  readonly onSelect?: ((line: StatementLine) => void) | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * The movements of one balance day by day, from its opening to its closing balance; as a file for a
 * spreadsheet, and on paper by itself. What doesn't add up is shown and said.
 *
 * @example
 * <Statement currency="AUD" onSelect={({ transactionId }) => open(transactionId)} />
 */
export function Statement({ onSelect, className, ...options }: StatementProps): ReactNode {
  const result = useStatementDay(options)
  const { statement, currency, currencies, day, begins, timeZone } = result
  const { text, locale } = useTranslator(statementWords)
  const kept = useKeptFocus(statement.status)
  const title = dayText(day, locale)
  const zone = text('statement.zone', { zone: zoneName(begins, timeZone, locale) })
  return (
    <Widget className={className}>
      <section
        aria-label={text('statement.title')}
        className={styles.statement}
        data-flash="statement"
        tabIndex={-1}
        {...kept}
      >
        <div className={styles.controls}>
          <Select
            className={styles.currency}
            label={text('statement.currency')}
            onChange={chosen => chosen && result.setCurrency(chosen)}
            options={currencies.map(value => ({ value, label: value }))}
            value={currency}
          />
          <DayField day={day} onChange={result.setDay} onMove={result.move} today={result.today} />
        </div>
        <div className={styles.head}>
          <div>
            <h2 aria-live="polite" className={styles.title}>
              {title}
            </h2>
            <p className={styles.zone}>{zone}</p>
          </div>
          <Refresh result={result} />
        </div>
        <StaleNotice query={statement} title={text('statement.stale.title')} />
        {statement.status === 'failed' ? (
          <ProblemNotice onRetry={statement.retry} problem={statement.problem} />
        ) : statement.status === 'ready' ? (
          <MovementsOfDay
            data={statement.data}
            key={`${day} ${currency}`}
            onSelect={onSelect}
            result={result}
            title={title}
            zone={zone}
          />
        ) : (
          <StatementSkeleton label={text('statement.loading')} />
        )}
      </section>
    </Widget>
  )
}

/** Only today has news. */
function Refresh({ result }: { readonly result: UseStatementDayResult }): ReactNode {
  const { text } = useTranslator(statementWords)
  const { statement, day, today } = result
  if (statement.status !== 'ready' || day !== today) return null
  return (
    <div className={styles.refresh}>
      <Button
        isPending={statement.isRefreshing}
        onPress={statement.refresh}
        pendingLabel={text('statement.refreshing')}
        variant="quiet"
      >
        {text('statement.refresh')}
      </Button>
    </div>
  )
}
