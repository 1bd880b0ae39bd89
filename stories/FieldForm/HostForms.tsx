import { type ReactNode, useId, useRef, useState } from 'react'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import {
  type FormFieldProps,
  type FormHandle,
  type Sender,
  SenderForm,
  type SenderFormProps,
} from '../../src/exports/index.ts'
import { Button } from '../../src/primitives/Button.tsx'
import * as styles from './hosts.css.ts'

/** A host's own field, in its own looks: the browser's calendar. */
export function CalendarField(props: FormFieldProps): ReactNode {
  const { label, hint, message, value } = props
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={`${id}said`}
        aria-invalid={message?.tone === 'critical'}
        className={styles.input}
        id={id}
        onBlur={props.onBlur}
        onChange={event => props.onChange(event.target.value)}
        readOnly={props.isLocked}
        ref={props.inputRef}
        type="date"
        value={value}
      />
      <span className={styles.message} id={`${id}said`}>
        {message?.text ?? hint}
      </span>
    </div>
  )
}

/** A button that stands outside the form belongs to it by its id. */
export function ButtonByFormId(props: SenderFormProps): ReactNode {
  const formId = useId()
  return (
    <Widget>
      <div className={styles.stack}>
        <SenderForm {...props} formId={formId} hasSubmitButton={false} />
        <div className={styles.actions} dir="ltr" lang="en">
          <Button form={formId} type="submit" variant="primary">
            Go on
          </Button>
        </div>
      </div>
    </Widget>
  )
}

/** A button of the host's that learns how the submission ended, by the form's ref. */
export function ButtonByRef(props: SenderFormProps): ReactNode {
  const form = useRef<FormHandle<Sender>>(null)
  const [ended, setEnded] = useState('')
  async function submit(): Promise<void> {
    const submission = await form.current?.submit()
    setEnded(submission?.status ?? '')
  }
  return (
    <Widget>
      <div className={styles.stack}>
        <SenderForm {...props} hasSubmitButton={false} ref={form} />
        <div className={styles.actions} dir="ltr" lang="en">
          <Button onPress={() => void submit()} variant="primary">
            Go on
          </Button>
          <Button onPress={() => form.current?.focus('lastName')}>To the last name</Button>
        </div>
        <p className={styles.message}>{ended}</p>
      </div>
    </Widget>
  )
}
