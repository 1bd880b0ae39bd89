'use client'
import { type ReactNode, useRef } from 'react'
import { useNativeForm } from '../AccountField/useNativeForm.ts'
import * as styles from './RecipientPicker.css.ts'

interface FormValueProps {
  readonly name: string | undefined
  readonly value: string
  /** Why the form can't be sent yet. */
  readonly obstacle: string | undefined
  readonly onInvalid: () => void
  readonly onReset: () => void
  /** The browser leads to what blocks the form: the focus goes on to what is to be used. */
  readonly onFocus: () => void
}

/**
 * The choice in the native form around the picker, in every state of it. A text input that nobody sees,
 * since one of type `hidden` blocks no form.
 */
export function FormValue(props: FormValueProps): ReactNode {
  const { name, value, obstacle, onInvalid, onReset, onFocus } = props
  const ref = useRef<HTMLInputElement>(null)
  useNativeForm(ref, { obstacle, onInvalid, onReset })
  return (
    <input
      aria-hidden
      autoComplete="off"
      className={styles.value}
      name={name}
      onChange={ignore}
      onFocus={onFocus}
      ref={ref}
      tabIndex={-1}
      value={value}
    />
  )
}

function ignore(): void {}
