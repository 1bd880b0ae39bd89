'use client'
import type { Ref } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import * as styles from './Checkbox.css.ts'
import { FieldMessages, type FieldProps, useField } from './FieldFrame.tsx'
import { given } from './given.ts'
import { Icon } from './icons.tsx'

export interface CheckboxProps extends Omit<FieldProps, 'optional'> {
  /** Whether it is ticked; the field is always controlled. */
  isSelected: boolean
  /** Called with how it stands after a press. */
  onChange: (isSelected: boolean) => void
  /** The input element, to focus it. */
  inputRef?: Ref<HTMLInputElement | null> | undefined
}

/** A sentence that a person agrees to, or not, with its hint and message. */
export function Checkbox(props: CheckboxProps) {
  const { label, hint, message } = props
  const { aria, frame, isLocked } = useField(props)
  return (
    <CheckboxField
      {...given({ ...aria, inputRef: props.inputRef, onBlur: props.onBlur })}
      data-flash="checkbox"
      isSelected={props.isSelected}
      onChange={props.onChange}
    >
      <CheckboxButton className={styles.label} data-flash="checkbox-label">
        <span className={styles.box}>
          <Icon name="check" />
        </span>
        <span className={styles.words}>{label}</span>
        {isLocked ? <Icon name="lock" /> : null}
      </CheckboxButton>
      {hint ? (
        <div className={styles.hint} data-flash="field-hint" id={frame.hintId}>
          {hint}
        </div>
      ) : null}
      <FieldMessages id={frame.messageId} message={message} />
    </CheckboxField>
  )
}
