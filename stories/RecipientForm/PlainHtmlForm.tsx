import type { ReactNode } from 'react'
import {
  type FieldState,
  recipientWords,
  type UseRecipientFormOptions,
  type UseRecipientFormResult,
  useFormWords,
  useRecipientForm,
} from '../../src/exports/index.ts'
import { PlainField, PlainRadios } from '../FieldForm/PlainField.tsx'
import * as styles from '../FieldForm/plainHtml.css.ts'
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
            <PlainField form={form} key={name} name={name} words={recipientWords} />
          ) : (
            <PlainRadios form={form} key={name} name={name} words={recipientWords} />
          ),
        )}
      </fieldset>
      {form.groups.map(({ name, fields }) => (
        <fieldset className={styles.section} key={name}>
          <legend>{legend(name)}</legend>
          {fields.map(field => (
            <PlainField form={form} key={field.name} name={field.name} words={recipientWords} />
          ))}
        </fieldset>
      ))}
    </>
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
