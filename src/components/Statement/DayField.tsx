'use client'
import { type ReactNode, useId, useRef, useState } from 'react'
import { statementWords } from '../../messages/en/statement.ts'
import { Button } from '../../primitives/Button.tsx'
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
        <DayInput day={day} id={id} onChange={onChange} today={today} />
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

interface DayInputProps extends Pick<DayFieldProps, 'day' | 'today' | 'onChange'> {
  readonly id: string
}

/**
 * Takes a day of the calendar at once, and one that is typed when it is done: who types a year passes
 * through days that nobody means.
 */
function DayInput({ day, today, onChange, id }: DayInputProps): ReactNode {
  const isTyping = useRef(false)
  const [typed, setTyped] = useState({ day, text: day })
  if (typed.day !== day) setTyped({ day, text: day })

  function commit(text: string): void {
    if (/^\d{4}-\d\d-\d\d$/.test(text) && text >= earliest && text <= today) onChange(text)
  }

  return (
    <input
      className={styles.dayInput}
      data-flash="input"
      id={id}
      max={today}
      min={earliest}
      onBlur={() => {
        isTyping.current = false
        commit(typed.text)
        setTyped({ day, text: day })
      }}
      onChange={({ target }) => {
        setTyped({ day, text: target.value })
        if (!isTyping.current) commit(target.value)
      }}
      onKeyDown={({ key }) => {
        isTyping.current = key !== 'Enter' && key !== 'Tab'
        if (key === 'Enter') commit(typed.text)
      }}
      onPointerDown={() => {
        isTyping.current = false
      }}
      type="date"
      value={typed.text}
    />
  )
}

/** Before that there was no API to tell of a day. */
const earliest = '2000-01-01'

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
