import { type ReactNode, useId, useRef, useState } from 'react'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import {
  type FormFieldProps,
  type FormHandle,
  type Recipient,
  RecipientForm,
  type RecipientFormProps,
} from '../../src/exports/index.ts'
import { Button } from '../../src/primitives/Button.tsx'
import * as styles from '../FieldForm/hosts.css.ts'

/** A host's own field, in its own looks: a text with what the host proposes. */
export function RelationField(props: FormFieldProps): ReactNode {
  const { label, message, value } = props
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={`${id}said`}
        aria-invalid={message?.tone === 'critical'}
        autoComplete="off"
        className={styles.input}
        id={id}
        list={`${id}list`}
        onBlur={props.onBlur}
        onChange={event => props.onChange(event.target.value)}
        readOnly={props.isLocked}
        ref={props.inputRef}
        value={value}
      />
      <datalist id={`${id}list`}>
        <option value="Supplier" />
        <option value="Employee" />
      </datalist>
      <span className={styles.message} id={`${id}said`}>
        {message?.text}
      </span>
    </div>
  )
}

/** A button that stands outside the form belongs to it by its id. */
export function ButtonByFormId(props: RecipientFormProps): ReactNode {
  const formId = useId()
  return (
    <Widget>
      <div className={styles.stack}>
        <RecipientForm {...props} formId={formId} hasSubmitButton={false} />
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
export function ButtonByRef(props: RecipientFormProps): ReactNode {
  const form = useRef<FormHandle<Recipient>>(null)
  const [ended, setEnded] = useState('')
  async function submit(): Promise<void> {
    const submission = await form.current?.submit()
    const wrong = submission?.status === 'invalid' ? `: ${submission.fields.join(', ')}` : ''
    setEnded(`${submission?.status ?? ''}${wrong}`)
  }
  return (
    <Widget>
      <div className={styles.stack}>
        <RecipientForm {...props} hasSubmitButton={false} ref={form} />
        <div className={styles.actions} dir="ltr" lang="en">
          <Button onPress={() => void submit()} variant="primary">
            Go on
          </Button>
        </div>
        <p className={styles.message} dir="ltr" lang="en">
          {ended}
        </p>
      </div>
    </Widget>
  )
}
