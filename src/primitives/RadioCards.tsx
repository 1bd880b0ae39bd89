'use client'
import type { Ref } from 'react'
import { RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components/RadioGroup'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'
import { given } from './given.ts'
import { Icon } from './icons.tsx'
import * as styles from './RadioCards.css.ts'

/** One card. */
export interface RadioCardOption {
  /** What is handed to `onChange`. */
  value: string
  /** The name of the choice. */
  label: string
  /** What it means to take it; one option with a hint makes all of them cards. */
  hint?: string | undefined
}

export interface RadioCardsProps extends FieldProps {
  /** Two to six choices. */
  options: readonly RadioCardOption[]
  /** The value chosen, or null before a choice. */
  value: string | null
  /** Called with the value chosen. */
  onChange: (value: string) => void
  /** The radio that a focus on the field goes to: the chosen one, else the first. */
  inputRef?: Ref<HTMLInputElement | null> | undefined
  /** How many cards share a line from 480 px; by default all, at most 3. */
  columns?: 1 | 2 | 3 | 4 | undefined
}

/** One choice out of a few that deserve to be seen together; a compact segmented row without hints. */
export function RadioCards(props: RadioCardsProps) {
  const { options, value } = props
  const { aria, frame } = useField(props)
  const isCompact = !options.some(option => option.hint)
  const columns = props.columns ?? Math.min(options.length, isCompact ? 4 : 3)
  const focused = options.find(option => option.value === value) ?? options[0]
  return (
    <RadioGroup
      {...given({ ...aria, onBlur: props.onBlur })}
      data-flash="radio-cards"
      onChange={props.onChange}
      orientation={columns > 1 ? 'horizontal' : 'vertical'}
      value={value}
    >
      <FieldFrame {...frame}>
        <div
          className={isCompact ? styles.segments : styles.cards}
          data-columns={columns}
          data-invalid={aria.isInvalid || undefined}
        >
          {options.map(option => (
            <RadioField
              {...given({ inputRef: option === focused ? props.inputRef : undefined })}
              className={isCompact ? styles.segment : styles.card}
              data-flash="radio-card"
              key={option.value}
              value={option.value}
            >
              <RadioButton className={isCompact ? styles.segmentLabel : styles.cardLabel}>
                {isCompact ? null : <span aria-hidden="true" className={styles.dot} />}
                <span className={styles.words}>{option.label}</span>
                {props.isReadOnly && option.value === value ? <Icon name="lock" /> : null}
              </RadioButton>
              {option.hint ? (
                <Text className={styles.hint} slot="description">
                  {option.hint}
                </Text>
              ) : null}
            </RadioField>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  )
}
