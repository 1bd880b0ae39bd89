'use client'
import { type Ref, useId } from 'react'
import { classNames } from './classNames.ts'
import * as fieldStyles from './FieldFrame.css.ts'
import { FieldFrame, type FieldProps, useFieldIds } from './FieldFrame.tsx'
import { ChevronIcon, LockIcon } from './icons.tsx'
import * as styles from './Select.css.ts'

/** One choice of a Select. */
export interface SelectOption {
  /** What is handed to `onChange`; not empty. */
  value: string
  /** The words in the list. */
  label: string
}

export interface SelectProps extends FieldProps {
  /** The choices in their order; up to about fifteen, more are a ComboBox. */
  options: readonly SelectOption[]
  /** The value chosen, or an empty string; one that is not in `options` shows as text. */
  value: string
  /** Called with the value chosen. */
  onChange: (value: string) => void
  /** The select element, to focus it; null while read-only. */
  inputRef?: Ref<HTMLSelectElement> | undefined
  /** Stands in the control while nothing is chosen; cannot be chosen. */
  placeholder?: string | undefined
  /** What a browser may fill in, such as `address-level1`. */
  autoComplete?: string | undefined
}

/** One choice out of a few, in the list of the platform: light, and at home on a phone. */
export function Select(props: SelectProps) {
  const { value, onChange, isDisabled, isReadOnly, message } = props
  const ids = useFieldIds(props)
  const id = useId()
  const options = withValue(props.options, value)
  const isLocked = isReadOnly && !isDisabled
  const shared = {
    id,
    name: props.name,
    'aria-describedby': ids.describedBy,
    'aria-invalid': message?.tone === 'critical' || undefined,
    'data-icon': true,
    onBlur: props.onBlur,
  }
  return (
    <div className={classNames(fieldStyles.field, props.className)} data-flash="select">
      <FieldFrame
        hint={props.hint}
        htmlFor={id}
        ids={ids}
        label={props.label}
        message={message}
        optional={props.optional}
      >
        {isLocked ? (
          <LockedSelect {...shared} options={options} value={value} />
        ) : (
          <select
            {...shared}
            autoComplete={props.autoComplete}
            className={styles.select}
            data-flash="input"
            data-placeholder={value === '' || undefined}
            disabled={isDisabled}
            onChange={event => onChange(event.target.value)}
            ref={props.inputRef}
            value={value}
          >
            <option disabled hidden value="">
              {props.placeholder ?? ''}
            </option>
            {options.map(option => (
              <option className={styles.option} key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
        <span className={fieldStyles.icon}>{isLocked ? <LockIcon /> : <ChevronIcon />}</span>
      </FieldFrame>
    </div>
  )
}

interface LockedSelectProps extends Pick<SelectProps, 'options' | 'value' | 'name'> {
  id: string
}

/** HTML has no read-only select: a locked one is its label in a read-only input. */
function LockedSelect({ options, value, name, ...input }: LockedSelectProps) {
  return (
    <>
      <input
        {...input}
        className={fieldStyles.input}
        data-flash="input"
        data-locked
        readOnly
        value={options.find(option => option.value === value)?.label ?? ''}
      />
      {name ? <input name={name} type="hidden" value={value} /> : null}
    </>
  )
}

function withValue(options: readonly SelectOption[], value: string): readonly SelectOption[] {
  if (value === '' || options.some(option => option.value === value)) return options
  return [...options, { value, label: value }]
}
