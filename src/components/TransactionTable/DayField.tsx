'use client'
import { type ReactNode, useId } from 'react'
import { DayInput } from '../../primitives/DayInput.tsx'
import * as fieldStyles from '../../primitives/FieldFrame.css.ts'

interface DayFieldProps {
  readonly label: string
  /** YYYY-MM-DD, or empty. */
  readonly value: string
  readonly onChange: (day: string) => void
  /** YYYY-MM-DD: the first that makes sense. */
  readonly min?: string | undefined
  /** YYYY-MM-DD: the last that makes sense. */
  readonly max?: string | undefined
  readonly describedBy: string
}

/** A day, from the calendar that the device itself brings. */
export function DayField(props: DayFieldProps): ReactNode {
  const id = useId()
  return (
    <div className={fieldStyles.field} data-flash="day-field">
      <label className={fieldStyles.label} htmlFor={id}>
        {props.label}
      </label>
      <div className={fieldStyles.control}>
        <DayInput
          className={fieldStyles.input}
          describedBy={props.describedBy}
          id={id}
          max={props.max || undefined}
          min={props.min || undefined}
          onChange={props.onChange}
          value={props.value}
        />
      </div>
    </div>
  )
}
