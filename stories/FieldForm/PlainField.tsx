import { type ReactNode, useId } from 'react'
import {
  type FieldWords,
  type PlainForm,
  useFormField,
  useFormWords,
} from '../../src/exports/index.ts'
import type { FormField } from '../../src/exports/rules.ts'
import * as styles from './plainHtml.css.ts'

// Plain HTML inputs over the kit's forms, with the kit's words: a host's own looks.

type Words = Parameters<typeof useFormWords>[0]

interface Part {
  // A form of any entity.
  readonly form: PlainForm<unknown>
  readonly words: Words
}

/** Any field of a form, or one of the form's own questions. */
export function PlainField({ name, ...part }: Part & { readonly name: string }): ReactNode {
  const { form } = part
  const field = form.fields.find(candidate => candidate.name === name)
  if (!field || field.kind === 'choice' || field.kind === 'country') {
    return <SelectField {...part} name={name} />
  }
  // Either way works for any text. A code is worth the second: it is checked while it is typed.
  return field.isCode ? (
    <ControlledField {...part} field={field} />
  ) : (
    <RegisteredField {...part} name={name} />
  )
}

/**
 * A text in one line: `register` reads and writes the input itself. `form.field` says what to say of it,
 * and renders the whole form at each key.
 */
function RegisteredField({ form, words, name }: Part & { readonly name: string }): ReactNode {
  const field = form.field(name)
  if (!field) return null
  return (
    <Row field={field} words={words}>
      {input => <input {...input} {...form.register(name)} />}
    </Row>
  )
}

/** A text whose value React holds: `useFormField` renders this field alone at each key. */
function ControlledField({ form, words, field }: Part & { readonly field: FormField }): ReactNode {
  const { text, onTextChange, onBlur, inputRef, problem } = useFormField(form, field)
  return (
    <Row field={{ ...field, problem, isLocked: form.isLocked(field.name) }} words={words}>
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
function SelectField({ form, words, name }: Part & { readonly name: string }): ReactNode {
  const { text } = useFormWords(words)
  const field = form.field(name)
  if (!field) return null
  return (
    <Row field={field} words={words}>
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
export function PlainRadios({ form, words, name }: Part & { readonly name: string }): ReactNode {
  const formWords = useFormWords(words)
  const id = useId()
  const field = form.field(name)
  if (!field) return null
  const { label, message, options } = formWords.field(field)
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
  readonly words: Words
  readonly children: (input: InputAttributes, words: FieldWords) => ReactNode
}

/** The words around an input: its label, help under it, and what is wrong with it. */
function Row({ field, words, children }: RowProps): ReactNode {
  const id = useId()
  const texts = useFormWords(words).field(field)
  const { label, optional, hint, message } = texts
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
      {children(input, texts)}
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
