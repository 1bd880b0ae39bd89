'use client'
import { useRef, useState } from 'react'

export interface DayInputProps {
  /** Of the input, for its label. */
  id: string
  /** `YYYY-MM-DD`, or empty. */
  value: string
  /** Called with a day from `min` to `max`, or with an empty text. */
  onChange: (day: string) => void
  /** `YYYY-MM-DD`: the first that makes sense; the year 2000 by default. */
  min?: string | undefined
  /** `YYYY-MM-DD`: the last that makes sense. */
  max?: string | undefined
  /** The id of what explains it. */
  describedBy?: string | undefined
  className: string
}

/**
 * A day by the calendar that the device itself brings: one that is picked is taken at once, one that is
 * typed when it is done, for who types a year passes through days that nobody means.
 */
export function DayInput(props: DayInputProps) {
  const { value, min = earliest, max, onChange } = props
  const isTyping = useRef(false)
  const [typed, setTyped] = useState({ value, text: value })
  if (typed.value !== value) setTyped({ value, text: value })

  function commit(text: string): void {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && text >= min && !(max && text > max)
    if (text !== value && (isDay || text === '')) onChange(text)
  }

  return (
    <input
      aria-describedby={props.describedBy}
      className={props.className}
      data-flash="input"
      id={props.id}
      max={max}
      min={min}
      onBlur={() => {
        isTyping.current = false
        commit(typed.text)
        setTyped({ value, text: value })
      }}
      onChange={({ target }) => {
        setTyped({ value, text: target.value })
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
