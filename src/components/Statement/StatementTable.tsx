'use client'
import { memo, type ReactNode } from 'react'
import type { StatementDay, StatementLine } from '../../hooks/statements/statementDay.ts'
import { statementWords } from '../../messages/en/statement.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import {
  cellRole,
  columnHeaderRole,
  rowGroupRole,
  rowHeaderRole,
  rowRole,
  tableRole,
} from '../../primitives/tableRoles.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './StatementTable.css.ts'

interface StatementTableProps {
  /** What it is, for a screen reader: "AUD statement of Monday 2 November 2026". */
  readonly label: string
  readonly day: StatementDay
  /** How many rows are shown; with all of them comes the line of totals. */
  readonly count: number
  /** ISO 4217. */
  readonly currency: string
  /** What the line of totals is called. */
  readonly closing: string
  /** A moment (ISO 8601) by the clocks of the day. */
  readonly timeText: (at: string) => string
  readonly onSelect: ((line: StatementLine) => void) | undefined
}

/** The movements of a day, lines of a table or, in a narrow place, cards. */
export function StatementTable(props: StatementTableProps): ReactNode {
  const { label, day, count, currency, closing, timeText, onSelect } = props
  const { text } = useTranslator(statementWords)
  return (
    <table {...tableRole} aria-label={label} className={styles.table} data-flash="statement-table">
      <thead {...rowGroupRole} className={styles.heads}>
        <tr {...rowRole}>
          <th {...columnHeaderRole} className={styles.head} scope="col">
            {text('statement.time')}
          </th>
          <th {...columnHeaderRole} className={styles.head} scope="col">
            {text('statement.description')}
          </th>
          {(['out', 'in', 'balance'] as const).map(column => (
            <th {...columnHeaderRole} className={styles.headFigure} key={column} scope="col">
              {text(`statement.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...rowGroupRole} className={styles.body}>
        <Total balance={day.opening} currency={currency} name={text('statement.opening')} />
        {day.lines.slice(0, count).map((line, index) => (
          <Line
            currency={currency}
            // biome-ignore lint/suspicious/noArrayIndexKey: one transaction has several rows
            key={`${index} ${line.transactionId}`}
            line={line}
            onSelect={onSelect}
            timeText={timeText}
          />
        ))}
        {count >= day.lines.length ? (
          <Total
            balance={day.closing}
            currency={currency}
            name={closing}
            totalIn={day.totalCredit}
            totalOut={day.totalDebit}
          />
        ) : null}
      </tbody>
    </table>
  )
}

interface LineProps extends Pick<StatementTableProps, 'currency' | 'timeText' | 'onSelect'> {
  readonly line: StatementLine
}

const Line = memo(function Line({ line, currency, timeText, onSelect }: LineProps): ReactNode {
  const { text } = useTranslator(statementWords)
  const { createdAt, description, externalReference, externalId, debit, credit, balance } = line
  const name = description || line.transactionId || text('statement.unknown')
  const details = [...new Set([externalReference, externalId])].filter(Boolean)
  return (
    <tr {...rowRole} className={styles.row} data-flash="statement-row">
      <td {...cellRole} className={styles.time}>
        {createdAt ? (
          <time dateTime={createdAt} title={createdAt}>
            {timeText(createdAt)}
          </time>
        ) : null}
      </td>
      <th {...rowHeaderRole} className={styles.what} scope="row">
        {onSelect ? (
          <button className={styles.link} onClick={() => onSelect(line)} type="button">
            <bdi>{name}</bdi>
          </button>
        ) : (
          <bdi>{name}</bdi>
        )}
        {details.length > 0 ? (
          <div className={styles.details}>
            {details.map(detail => (
              <bdi className={styles.detail} key={detail}>
                {detail}
              </bdi>
            ))}
          </div>
        ) : null}
      </th>
      <Figure column="out" currency={currency} value={debit} />
      <Figure column="in" currency={currency} value={credit} />
      <Figure column="balance" currency={currency} value={balance}>
        {line.isOff ? <span className={styles.off}>{text('statement.row.off')}</span> : null}
      </Figure>
    </tr>
  )
})

interface TotalProps {
  readonly name: string
  readonly currency: string
  readonly balance: string | null
  readonly totalOut?: string | undefined
  readonly totalIn?: string | undefined
}

/** What the balance is before or after all of it. */
function Total({
  name,
  currency,
  balance,
  totalOut = null,
  totalIn = null,
}: {
  [Key in keyof TotalProps]: TotalProps[Key] | null
} & Pick<TotalProps, 'name' | 'currency'>): ReactNode {
  return (
    <tr {...rowRole} className={styles.row} data-flash="statement-total" data-total>
      <td {...cellRole} className={styles.noFigure} />
      <th {...rowHeaderRole} className={styles.what} scope="row">
        {name}
      </th>
      <Figure column="out" currency={currency} value={totalOut} />
      <Figure column="in" currency={currency} value={totalIn} />
      <Figure column="balance" currency={currency} value={balance} />
    </tr>
  )
}

interface FigureProps {
  readonly column: 'out' | 'in' | 'balance'
  readonly currency: string
  readonly value: string | null
  readonly children?: ReactNode
}

function Figure({ column, currency, value, children }: FigureProps): ReactNode {
  const { text, locale } = useTranslator(statementWords)
  if (value === null) return <td {...cellRole} className={styles.noFigure} />
  return (
    <td {...cellRole} className={styles.figure} data-column={column}>
      <span aria-hidden="true" className={styles.cellLabel}>
        {text(`statement.${column}`)}
      </span>
      <bdi dir="ltr">{formatAmount(value, { currency, locale })}</bdi>
      {children}
    </td>
  )
}
