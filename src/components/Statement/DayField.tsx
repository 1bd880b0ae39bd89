'use client'
import { type ReactNode, useId } from 'react'
import { statementWords } from '../../messages/en/statement.ts'
import { Button } from '../../primitives/Button.tsx'
import { DayInput } from '../../primitives/DayInput.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './Statement.css.ts'

interface DayFieldProps {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** The last day that can be chosen. */
  readonly today: string
  readonly onChange: (day: string) => void
  readonly onMove: (days: number) => void
}

/** Which day: by the device's own calendar, or a step back or on; never one to come. */
export function DayField({ day, today, onChange, onMove }: DayFieldProps): ReactNode {
  const { text } = useTranslator(statementWords)
  const id = useId()
  const isLast = day >= today
  return (
    <div className={styles.dayField} data-flash="statement-day">
      <label className={styles.label} htmlFor={id}>
        {text('statement.day')}
      </label>
      <div className={styles.dayLine}>
        <Step direction="previous" label={text('statement.previous')} onPress={() => onMove(-1)} />
        <DayInput
          className={styles.dayInput}
          id={id}
          max={today}
          onChange={next => {
            // A statement is always of some day.
            if (next) onChange(next)
          }}
          value={day}
        />
        <Step
          direction="next"
          isBlocked={isLast}
          label={text('statement.next')}
          onPress={() => onMove(1)}
        />
        {isLast ? null : (
          <Button onPress={() => onChange(today)} variant="quiet">
            {text('statement.today')}
          </Button>
        )}
      </div>
    </div>
  )
}

interface StepProps {
  readonly direction: 'previous' | 'next'
  readonly label: string
  /** Says so, and keeps the focus of who has come to the last day by it. */
  readonly isBlocked?: boolean
  readonly onPress: () => void
}

function Step({ direction, label, isBlocked = false, onPress }: StepProps): ReactNode {
  const { text } = useTranslator(statementWords)
  return (
    <button
      aria-disabled={isBlocked || undefined}
      aria-label={label}
      className={styles.step}
      data-flash="statement-step"
      onClick={isBlocked ? undefined : onPress}
      title={isBlocked ? text('statement.lastDay') : undefined}
      type="button"
    >
      <span className={styles.sign} data-direction={direction}>
        <Icon name="chevron" />
      </span>
    </button>
  )
}
