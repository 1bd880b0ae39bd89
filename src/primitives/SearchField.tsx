'use client'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react'
import { TextField as AriaTextField, Input, Label } from 'react-aria-components/TextField'
import * as fieldStyles from './FieldFrame.css.ts'
import { type FieldProps, useField } from './FieldFrame.tsx'
import { given } from './given.ts'
import { IconButton } from './IconButton.tsx'
import { Icon } from './icons.tsx'
import * as styles from './SearchField.css.ts'

export interface SearchFieldProps extends Omit<FieldProps, 'message' | 'optional' | 'isReadOnly'> {
  /** The text that is sought; the field is always controlled. */
  value: string
  /** Called with the whole new text on each keystroke, and with an empty one on clearing. */
  onChange: (value: string) => void
  /** The name of the button that clears the text: "Clear the search". */
  clearLabel: string
  /** True where the place says what is sought; a screen reader still reads the label. */
  isLabelHidden?: boolean | undefined
  /** Stands in the empty input. */
  placeholder?: string | undefined
  /** The input element, to focus it. */
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** A search that answers as it is typed; Escape clears it first and then is the page's. */
export function SearchField(props: SearchFieldProps) {
  const { value, onChange, isLabelHidden, hint } = props
  const { aria, frame } = useField(props)
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(props.inputRef, () => input.current as HTMLInputElement, [])

  function clear() {
    onChange('')
    input.current?.focus()
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || value === '' || event.nativeEvent.isComposing) return
    event.preventDefault()
    // A dialog around it would close.
    event.stopPropagation()
    onChange('')
  }

  return (
    <AriaTextField
      {...given({ ...aria, onBlur: props.onBlur, onChange, value })}
      data-flash="search-field"
      spellCheck="false"
      type="search"
    >
      <Label
        className={isLabelHidden ? styles.hiddenLabel : fieldStyles.label}
        data-flash="field-label"
      >
        {props.label}
      </Label>
      {hint ? (
        <div className={fieldStyles.hint} data-flash="field-hint" id={frame.hintId}>
          {hint}
        </div>
      ) : null}
      <div
        className={isLabelHidden && !hint ? styles.control : fieldStyles.control}
        data-flash="field-control"
      >
        <Input
          {...given({ placeholder: props.placeholder })}
          autoComplete="off"
          className={styles.input}
          data-flash="input"
          enterKeyHint="search"
          onKeyDownCapture={handleKeyDown}
          ref={input}
        />
        <span className={styles.icon}>
          <Icon name="search" />
        </span>
        {value === '' || props.isDisabled ? null : (
          <IconButton
            className={styles.clear}
            icon="close"
            label={props.clearLabel}
            onPress={clear}
          />
        )}
      </div>
    </AriaTextField>
  )
}
