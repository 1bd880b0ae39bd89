import { type ReactNode, useId } from 'react'
import {
  type FieldState,
  type FieldWords,
  recipientWords,
  type UseRecipientFormOptions,
  type UseRecipientFormResult,
  useFormField,
  useFormWords,
  useRecipientForm,
} from '../../src/exports/index.ts'
import type { FormField } from '../../src/exports/rules.ts'
import * as styles from './PlainHtmlForm.css.ts'
import { Failure, Outcome, Saved, SubmitButton, takeFocus } from './PlainHtmlOutcome.tsx'

/** A recipient form of a host's own: plain HTML over the kit's hook, with the kit's words. */
export function PlainHtmlForm(options: UseRecipientFormOptions): ReactNode {
  const form = useRecipientForm(options)
  const { text } = useFormWords(recipientWords)
  const { deliveryMethods, rules, saving } = form

  if (saving.status === 'succeeded') return <Saved form={form} recipient={saving.data} />
  if (deliveryMethods.status === 'failed') {
    return <Failure onRetry={deliveryMethods.retry} problem={deliveryMethods.problem} />
  }
  if (deliveryMethods.status !== 'ready')
    return <p role="status">{text('recipientForm.loading')}</p>

  return (
    // Without `noValidate` the browser would hold the form back with messages of its own.
    <form
      aria-label={text(form.isEditing ? 'recipientForm.editLabel' : 'recipientForm.label')}
      className={styles.form}
      noValidate
      onSubmit={form.submit}
    >
      {form.step === 'reviewing' ? <Review form={form} /> : <Questions form={form} />}
      {rules.status === 'failed' ? <Failure onRetry={rules.retry} problem={rules.problem} /> : null}
      <Outcome form={form} />
      <div className={styles.buttons}>
        <SubmitButton form={form} />
        {form.step === 'reviewing' && saving.status !== 'unknown' ? (
          <button className={styles.button} onClick={() => form.edit()} type="button">
            {text('form.back')}
          </button>
        ) : null}
      </div>
    </form>
  )
}

interface Part {
  readonly form: UseRecipientFormResult
}

/** Where the money goes, then what the API asks for there, section by section. */
function Questions({ form }: Part): ReactNode {
  const { maybe } = useFormWords(recipientWords)
  const legend = (section: string) => maybe(`recipientForm.section.${section}`) ?? section
  return (
    <>
      <fieldset className={styles.section} hidden={form.choices.length === 0}>
        <legend>{legend('destination')}</legend>
        {form.choices.map(name =>
          name === 'country' ? (
            <SelectField form={form} key={name} name={name} />
          ) : (
            <RadioField form={form} key={name} name={name} />
          ),
        )}
      </fieldset>
      {form.groups.map(({ name, fields }) => (
        <fieldset className={styles.section} key={name}>
          <legend>{legend(name)}</legend>
          {fields.map(field => {
            if (field.kind === 'choice' || field.kind === 'country') {
              return <SelectField form={form} key={field.name} name={field.name} />
            }
            // Either way works for any text. A code is worth the second: it is checked while it is typed.
            return field.isCode ? (
              <ControlledField field={field} form={form} key={field.name} />
            ) : (
              <RegisteredField form={form} key={field.name} name={field.name} />
            )
          })}
        </fieldset>
      ))}
    </>
  )
}

/**
 * A text in one line: `register` reads and writes the input itself. `form.field` says what to say of it,
 * and renders the whole form at each key.
 */
function RegisteredField({ form, name }: Part & { readonly name: string }): ReactNode {
  const field = form.field(name)
  if (!field) return null
  return <Row field={field}>{input => <input {...input} {...form.register(name)} />}</Row>
}

/** A text whose value React holds: `useFormField` renders this field alone at each key. */
function ControlledField({ form, field }: Part & { readonly field: FormField }): ReactNode {
  const { text, onTextChange, onBlur, inputRef, problem } = useFormField(form, field)
  return (
    <Row field={{ ...field, problem, isLocked: form.isLocked(field.name) }}>
      {input => (
        <input
          {...input}
          name={field.name}
          onBlur={onBlur}
          onChange={event => onTextChange(event.target.value)}
          ref={inputRef}
          value={text}
        />
      )}
    </Row>
  )
}

/** One of many. Its `value` is what the form stands at, which may be a fallback that nobody chose. */
function SelectField({ form, name }: Part & { readonly name: string }): ReactNode {
  const { text } = useFormWords(recipientWords)
  const field = form.field(name)
  if (!field) return null
  return (
    <Row field={field}>
      {({ inputMode, readOnly, dir, ...select }, { options }) => (
        <select {...select} {...form.register(name)} disabled={readOnly} value={field.value}>
          <option value="">{text('field.choose')}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Row>
  )
}

/** One of a few. */
function RadioField({ form, name }: Part & { readonly name: string }): ReactNode {
  const words = useFormWords(recipientWords)
  const id = useId()
  const field = form.field(name)
  if (!field) return null
  const { label, message, options } = words.field(field)
  return (
    <fieldset aria-describedby={id} className={styles.radios} disabled={field.isLocked}>
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option.value}>
          <input
            {...form.register(name)}
            checked={option.value === field.value}
            type="radio"
            value={option.value}
          />{' '}
          {option.label}
        </label>
      ))}
      <Message id={id} text={message} />
    </fieldset>
  )
}

type WordedField = Parameters<ReturnType<typeof useFormWords>['field']>[0]

/** What an input needs to be found, filled in and read aloud. */
interface InputAttributes {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
  readonly autoComplete: string | undefined
  readonly dir: 'ltr' | 'auto'
  readonly inputMode: FormField['inputMode']
  readonly readOnly: boolean
  readonly required: boolean
}

interface RowProps {
  readonly field: WordedField
  readonly children: (input: InputAttributes, words: FieldWords) => ReactNode
}

/** The words around an input: its label, help under it, and what is wrong with it. */
function Row({ field, children }: RowProps): ReactNode {
  const id = useId()
  const words = useFormWords(recipientWords).field(field)
  const { label, optional, hint, message } = words
  const input: InputAttributes = {
    id,
    'aria-describedby': hint ? `${id}hint ${id}message` : `${id}message`,
    // A doubt (`caution`) is said as well, and blocks nothing.
    'aria-invalid': field.problem?.tone === 'critical',
    autoComplete: field.autoComplete,
    dir: field.isCode ? 'ltr' : 'auto', // Account numbers are left to right in every language.
    inputMode: field.inputMode,
    readOnly: field.isLocked ?? false,
    required: field.isRequired,
  }
  return (
    <div className={styles.row}>
      <label htmlFor={id}>
        {label} {optional ? <small className={styles.quiet}>{optional}</small> : null}
      </label>
      {children(input, words)}
      {hint ? (
        <small className={styles.quiet} id={`${id}hint`}>
          {hint}
        </small>
      ) : null}
      <Message id={`${id}message`} text={message} />
    </div>
  )
}

/** Always on the page, so that a screen reader hears it change. */
function Message({
  id,
  text,
}: {
  readonly id: string
  readonly text: string | undefined
}): ReactNode {
  return (
    <strong aria-live="polite" className={styles.message} id={id}>
      {text}
    </strong>
  )
}

/** Everything once more, where the host asked for it with `hasReview`. */
function Review({ form }: Part): ReactNode {
  const words = useFormWords(recipientWords)
  const names = [...form.choices, ...form.fields.map(({ name }) => name)]
  const answered = names.map(form.field).filter(field => field !== undefined && field.value !== '')
  return (
    <section>
      <h2 className={styles.news} ref={takeFocus} tabIndex={-1}>
        {words.text('form.review.title')}
      </h2>
      <dl className={styles.review}>
        {(answered as FieldState[]).map(field => {
          const { label, options } = words.field(field)
          const chosen = options.find(({ value }) => value === field.value)
          return (
            <div key={field.name}>
              <dt>{label}</dt>
              <dd>
                <bdi dir={field.isCode ? 'ltr' : 'auto'}>{chosen?.label ?? field.text}</bdi>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
