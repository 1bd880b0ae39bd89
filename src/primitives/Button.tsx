'use client'
import { type MouseEvent, type ReactNode, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import * as styles from './Button.css.ts'
import { classNames } from './classNames.ts'
import { given } from './given.ts'
import { Icon } from './icons.tsx'

export interface ButtonProps {
  /** What the button does, as a verb and its object: "Send 1,000.00 AUD". */
  children: ReactNode
  /** `primary` once a screen; `secondary` (default) beside it; `quiet` for asides. */
  variant?: 'primary' | 'secondary' | 'quiet' | undefined
  /** `button` by default, so that a form is never sent by accident. */
  type?: 'button' | 'submit' | 'reset' | undefined
  /** At work: keeps focus and width, and neither presses nor submits. */
  isPending?: boolean | undefined
  /** What it is doing, shown and announced while pending: "Sending…". */
  pendingLabel?: string | undefined
  /** Cannot be pressed now; leaves the tab order, so prefer saying why on press. */
  isDisabled?: boolean | undefined
  /** Called on click, tap, Enter or Space. */
  onPress?: (() => void) | undefined
  /** A host's class, beside the part's own. */
  className?: string | undefined
  /** The id of the form it belongs to, when it stands outside. */
  form?: string | undefined
}

/** Something to press, that says what it is doing while it works. */
export function Button(props: ButtonProps) {
  const { children, variant = 'secondary', isPending = false, pendingLabel, onPress } = props
  /** A press that itself starts the work, as Enter on a submit button does, still counts. */
  const startedIdle = useRef(true)
  return (
    <>
      <AriaButton
        {...given({
          'aria-disabled': isPending || undefined,
          form: props.form,
          isDisabled: props.isDisabled,
          // react-aria's own `isPending` turns a submit button into a plain one, and then Enter in the
          // only field of a form sends it again; a prevented click stops that too.
          onClickCapture: isPending ? preventClick : undefined,
          onPress: () => {
            if (startedIdle.current) onPress?.()
          },
          onPressStart: () => {
            startedIdle.current = !isPending
          },
          type: props.type,
        })}
        className={classNames(styles.button, props.className)}
        data-flash="button"
        data-variant={variant}
      >
        <span className={styles.face} data-hidden={isPending || undefined}>
          {children}
        </span>
        {pendingLabel || isPending ? (
          <span className={styles.face} data-hidden={!isPending || undefined}>
            <Icon name="spinner" />
            <span>{pendingLabel ?? children}</span>
          </span>
        ) : null}
      </AriaButton>
      <span className={styles.status} role="status">
        {isPending ? pendingLabel : null}
      </span>
    </>
  )
}

function preventClick(event: MouseEvent) {
  event.preventDefault()
  event.stopPropagation()
}
