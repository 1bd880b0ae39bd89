'use client'
import { type Ref, useId } from 'react'
import { LabelContext } from 'react-aria-components/Label'
import * as fieldStyles from './FieldFrame.css.ts'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'
import { Icon } from './icons.tsx'
import * as styles from './Select.css.ts'
import { TextField } from './TextField.tsx'

/** One choice of a Select. */
export interface SelectOption {
  /** What is handed to `onChange`; not empty. */
  value: string
  /** The name of the choice. */
  label: string
}

export interface SelectProps extends FieldProps {
  /** All choices in their order; about twenty at most, else take a ComboBox. */
  options: readonly SelectOption[]
  /** The value chosen, or null before a choice; one that is not in `options` shows as text. */
  value: string | null
  /** Called with the value chosen; with null where an optional field is emptied. */
  onChange: (value: string | null) => void
  /** What can be focused: the select, or the input that shows the choice while it is read-only. */
  inputRef?: Ref<HTMLSelectElement | HTMLInputElement | null> | undefined
  /** What a browser may fill in, such as `country`. */
  autoComplete?: string | undefined
  /** Stands where nothing is chosen; the way to choose nothing in an optional field. */
  placeholder?: string | undefined
}

/** One choice out of a few, from the list that the device itself brings. */
export function Select(props: SelectProps) {
  const { options, value, onChange } = props
  const { aria, frame, isLocked } = useField(props)
  const id = useId()
  const chosen = options.find(option => option.value === value)
  if (isLocked) return <LockedSelect {...props} text={chosen?.label ?? value ?? ''} />
  return (
    <div className={aria.className} data-flash="select">
      <LabelContext.Provider value={{ htmlFor: id }}>
        <FieldFrame {...frame}>
          <select
            aria-describedby={aria['aria-describedby']}
            aria-invalid={aria.isInvalid || undefined}
            autoComplete={props.autoComplete}
            className={styles.select}
            data-empty={value === null || undefined}
            data-flash="input"
            data-icon
            disabled={props.isDisabled}
            id={id}
            name={props.name}
            onBlur={props.onBlur}
            onChange={event => onChange(event.target.value || null)}
            ref={props.inputRef as Ref<HTMLSelectElement>}
            value={value ?? ''}
          >
            {/* A select without it would show its first choice as chosen. */}
            {value === null || props.optional ? (
              <option className={styles.option} hidden={!props.optional} value="">
                {props.placeholder ?? ''}
              </option>
            ) : null}
            {value !== null && !chosen ? <Choice label={value} value={value} /> : null}
            {options.map(option => (
              <Choice key={option.value} {...option} />
            ))}
          </select>
          <span className={fieldStyles.icon}>
            <Icon name="chevron" />
          </span>
        </FieldFrame>
      </LabelContext.Provider>
    </div>
  )
}

function Choice({ value, label }: SelectOption) {
  return (
    <option className={styles.option} value={value}>
      {label}
    </option>
  )
}

/** HTML knows no read-only select: the choice as a locked line of text, and its value in the form. */
function LockedSelect({ name, value, text, ...props }: SelectProps & { text: string }) {
  return (
    <>
      <TextField
        {...props}
        inputRef={props.inputRef as Ref<HTMLInputElement>}
        onChange={() => {}}
        value={text}
      />
      {name ? <input name={name} type="hidden" value={value ?? ''} /> : null}
    </>
  )
}
