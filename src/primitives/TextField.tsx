'use client'
import type { ComponentProps, Ref } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components/TextField'
import * as styles from './FieldFrame.css.ts'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'
import { given } from './given.ts'
import { Icon } from './icons.tsx'

export interface TextFieldProps extends FieldProps {
  /** The text in the input; the field is always controlled. */
  value: string
  /** Called with the whole new text on each keystroke or paste. */
  onChange: (value: string) => void
  /** The input element, to focus it or to keep the caret while formatting. */
  inputRef?: Ref<HTMLInputElement> | undefined
  /** The kind of input, `text` by default; `number` is left out: it changes values on scroll. */
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined
  /** The keyboard a phone shows. */
  inputMode?: ComponentProps<'input'>['inputMode']
  /** What a browser may fill in, such as `family-name`. */
  autoComplete?: string | undefined
  /** What a phone's keyboard writes large, `characters` for codes in capitals. */
  autoCapitalize?: 'none' | 'characters' | 'words' | undefined
  /** False for names and codes, which no dictionary knows. */
  spellCheck?: boolean | undefined
  /** The length in characters beyond which typing has no effect. */
  maxLength?: number | undefined
  /** The direction of the value, by default the page's: `ltr` for codes and numbers. */
  dir?: 'ltr' | 'auto' | undefined
  /** Digits of one width, for account numbers and amounts. */
  numeric?: boolean | undefined
}

/** A line of text with its label, hint and message. */
export function TextField(props: TextFieldProps) {
  const { aria, frame, isLocked } = useField(props)
  return (
    <AriaTextField
      {...given({
        ...aria,
        autoComplete: props.autoComplete,
        inputMode: props.inputMode,
        maxLength: props.maxLength,
        onBlur: props.onBlur,
        onChange: props.onChange,
        spellCheck: props.spellCheck?.toString(),
        type: props.type,
        value: props.value,
      })}
      data-flash="text-field"
    >
      <FieldFrame {...frame}>
        <Input
          {...(props.autoCapitalize && { autoCapitalize: props.autoCapitalize })}
          className={styles.input}
          data-flash="input"
          data-icon={isLocked || undefined}
          data-locked={isLocked || undefined}
          data-numeric={props.numeric || undefined}
          dir={props.dir}
          ref={props.inputRef}
        />
        {isLocked ? (
          <span className={styles.icon}>
            <Icon name="lock" />
          </span>
        ) : null}
      </FieldFrame>
    </AriaTextField>
  )
}
