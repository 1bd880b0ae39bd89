'use client'
import { type ReactNode, useId } from 'react'
import { Label } from 'react-aria-components/TextField'
import { classNames } from './classNames.ts'
import * as styles from './FieldFrame.css.ts'
import { Icon } from './icons.tsx'
import { useAnnouncement } from './useAnnouncement.ts'

/** What a field says about its value, under the control. */
export interface FieldMessage {
  /** `critical` marks the field invalid; the others never block. `info` has no sign before it. */
  tone: 'critical' | 'caution' | 'positive' | 'info'
  /** One sentence: what is wrong and what to do, or what is known of the value. */
  text: string
  /** A button beside it, such as one that takes a mend. */
  action?: FieldAction | undefined
}

/** A button in a field's message. */
export interface FieldAction {
  label: string
  onPress: () => void
}

/** What every field takes. */
export interface FieldProps {
  /** The name of the field, above the control and in its accessible name. */
  label: string
  /** Help that stands under the label and describes the control. */
  hint?: ReactNode | undefined
  /** The word that marks the field as optional, such as "optional"; without it the field is required. */
  optional?: string | undefined
  /** The verdict under the control; announced once it has stayed for a moment. */
  message?: FieldMessage | undefined
  /** The key of the value in a native form. */
  name?: string | undefined
  /** Called when the focus leaves the field, not when it moves within. */
  onBlur?: (() => void) | undefined
  /** Cannot be used now; leaves the tab order. */
  isDisabled?: boolean | undefined
  /** Shown locked: can be focused, read and copied, not changed. */
  isReadOnly?: boolean | undefined
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** What every field works with: whether it is locked, and what react-aria is told of it. */
export function useField(props: FieldProps) {
  const { hint, message, isDisabled, isReadOnly } = props
  const id = useId()
  const hintId = `${id}hint`
  const messageId = `${id}message`
  const describedBy = [hint && hintId, message && messageId].filter(Boolean).join(' ')
  return {
    frame: { field: props, hintId, messageId },
    isLocked: isReadOnly && !isDisabled,
    aria: {
      className: classNames(styles.field, props.className),
      'aria-describedby': describedBy || undefined,
      isDisabled,
      isInvalid: message?.tone === 'critical',
      isReadOnly,
      name: props.name,
      validationBehavior: 'aria' as const,
    },
  }
}

interface FieldFrameProps {
  field: FieldProps
  hintId: string
  messageId: string
  children: ReactNode
}

/** The inside of every field: label, hint, control, message. Its parent wears `styles.field`. */
export function FieldFrame({ field, hintId, messageId, children }: FieldFrameProps) {
  const { label, hint, optional, message } = field
  return (
    <>
      <Label className={styles.label} data-flash="field-label">
        {label}
        {optional ? <span className={styles.optional}> {optional}</span> : null}
      </Label>
      {hint ? (
        <div className={styles.hint} data-flash="field-hint" id={hintId}>
          {hint}
        </div>
      ) : null}
      <div className={styles.control} data-flash="field-control">
        {children}
      </div>
      <FieldMessages id={messageId} message={message} />
    </>
  )
}

interface FieldMessagesProps {
  id: string
  message: FieldMessage | undefined
}

/** The last part of every field: its message, and what announces it. */
export function FieldMessages({ id, message }: FieldMessagesProps) {
  const announcer = useAnnouncement(message?.text ?? '')
  return (
    <div className={styles.messages}>
      {message ? <Message id={id} {...message} /> : null}
      <span aria-live="polite" className={styles.announcer} ref={announcer} />
    </div>
  )
}

function Message({ id, tone, text, action }: FieldMessage & { id: string }) {
  return (
    <div className={styles.message} data-flash="field-message" data-tone={tone}>
      {tone === 'info' ? null : <Icon name={tone} />}
      <div className={styles.words}>
        <span dir="auto" id={id}>
          {text}
        </span>
        {action ? (
          <button
            className={styles.action}
            data-flash="field-action"
            onClick={action.onPress}
            type="button"
          >
            {action.label}
          </button>
        ) : null}
      </div>
    </div>
  )
}
