import type { ReactNode } from 'react'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import {
  payoutWords,
  type UsePayoutOptions,
  type UsePayoutResult,
  useFormWords,
  usePayout,
  useRecipients,
} from '../../src/exports/index.ts'
import * as styles from '../FieldForm/plainHtml.css.ts'

/** A payout of a host's own: plain HTML over the kit's hook, with the kit's words. */
export function PlainPayout(options: UsePayoutOptions): ReactNode {
  const payout = usePayout(options)
  const { text } = useFormWords(payoutWords)
  const { saving, step, balances } = payout
  if (saving.status === 'succeeded') {
    const { amount, currency, recipient } = saving.data
    return (
      <Widget>
        <p role="status">
          {amount.toFixed(2)} {currency} → {recipient?.firstName} {recipient?.lastName}
        </p>
      </Widget>
    )
  }
  if (balances.status !== 'ready') {
    return (
      <Widget>
        <p role="status">{text('moneyForm.loading')}</p>
      </Widget>
    )
  }
  return (
    <Widget>
      <form
        aria-label={text('payoutForm.label')}
        className={styles.form}
        noValidate
        onSubmit={payout.submit}
      >
        {step === 'reviewing' ? <Review payout={payout} /> : <Questions payout={payout} />}
        <Outcome payout={payout} />
        <button className={styles.button} type="submit">
          <Label payout={payout} />
        </button>
      </form>
    </Widget>
  )
}

interface Part {
  readonly payout: UsePayoutResult
}

function Questions({ payout }: Part): ReactNode {
  const recipients = useRecipients()
  const book = recipients.status === 'ready' ? recipients.data : []
  const people = book.map(({ id, firstName, lastName, companyName, currency }) => ({
    value: id,
    label: `${companyName ?? `${firstName} ${lastName}`} (${currency})`,
  }))
  return payout.fields.map(({ name }) => (
    <Row
      key={name}
      name={name}
      options={name === 'recipientId' ? people : undefined}
      payout={payout}
    />
  ))
}

interface RowProps extends Part {
  readonly name: string
  /** Of a field whose choices the host has. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | undefined
}

function Row({ payout, name, options }: RowProps): ReactNode {
  const words = useFormWords(payoutWords)
  const field = payout.field(name)
  if (!field) return null
  const { label, message, optional, options: known } = words.field(field)
  const choices = options ?? known
  const shared = {
    ...payout.register(name),
    'aria-describedby': `${name}-said`,
    'aria-invalid': field.problem?.tone === 'critical',
    id: name,
  }
  return (
    <div className={styles.row}>
      <label htmlFor={name}>
        {label} {optional}
      </label>
      {choices.length > 0 ? (
        <select {...shared} value={field.value}>
          <option value="">{words.text('field.choose')}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input {...shared} autoComplete="off" />
      )}
      <p className={styles.message} id={`${name}-said`} role="status">
        {message}
      </p>
    </div>
  )
}

function Review({ payout }: Part): ReactNode {
  const { text, field: wordsOf } = useFormWords(payoutWords)
  const { reviewed = {}, fields } = payout
  return (
    <section className={styles.section}>
      <h2>{text('form.review.title')}</h2>
      <dl>
        {fields.map(field => (
          <div key={field.name}>
            <dt>{wordsOf(field).label}</dt>
            <dd>{String(reviewed[field.name] ?? '–')}</dd>
          </div>
        ))}
      </dl>
      <button className={styles.button} onClick={() => payout.edit()} type="button">
        {text('form.back')}
      </button>
    </section>
  )
}

function Outcome({ payout: { saving, problem } }: Part): ReactNode {
  const words = useFormWords(payoutWords)
  if (saving.status === 'unknown')
    return <p role="alert">{words.text('moneyForm.unknown.title')}</p>
  if (problem?.kind === 'timeout')
    return <p role="alert">{words.text('moneyForm.notSent.title')}</p>
  return <p role="alert">{problem && words.problem(problem).text}</p>
}

function Label({ payout: { saving, step, reviewed } }: Part): ReactNode {
  const { text } = useFormWords(payoutWords)
  if (saving.status === 'unknown') return text('form.check')
  if (saving.status === 'submitting') return text('payoutForm.submitting')
  if (step === 'filling') return text('form.review')
  return text('payoutForm.submit', { amount: `${reviewed?.amount} ${reviewed?.currency}` })
}
