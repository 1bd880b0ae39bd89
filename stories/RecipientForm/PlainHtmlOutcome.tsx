import type { ReactNode } from 'react'
import {
  type FlashProblem,
  type Recipient,
  recipientWords,
  type UseRecipientFormResult,
  useFormWords,
} from '../../src/exports/index.ts'
import * as styles from '../FieldForm/plainHtml.css.ts'

// What becomes of a submission, in the plain form.

interface Part {
  readonly form: UseRecipientFormResult
}

/** What became of the last submission, unless it went well or has landed on a field. */
export function Outcome({ form: { saving, problem, isEditing } }: Part): ReactNode {
  const { text, problem: describe } = useFormWords(recipientWords)
  const kind = isEditing ? 'edited' : 'added'
  function news() {
    if (saving.status === 'unknown') {
      return { title: text('form.unknown.title'), text: text(`form.unknown.${kind}`) }
    }
    // Of a saving only a look says "timeout": it found that nothing had happened.
    if (problem?.kind === 'timeout') {
      return { title: text('form.notSaved.title'), text: text(`form.notSaved.${kind}`) }
    }
    return problem && describe(problem)
  }
  const { title, text: advice } = news() ?? {}
  return (
    <div className={styles.outcome} role="alert">
      <strong>{title}</strong>
      <span>{advice}</span>
      {problem?.retryable ? <span>{text('problem.inputKept')}</span> : null}
    </div>
  )
}

/** One button for all of it: `form.submit` reviews, sends, or looks what became of what was sent. */
export function SubmitButton({ form }: Part): ReactNode {
  const { text } = useFormWords(recipientWords)
  const { saving, isEditing } = form
  function label() {
    if (saving.status === 'unknown') return text(saving.isChecking ? 'form.checking' : 'form.check')
    if (saving.status === 'submitting') {
      return text(isEditing ? 'recipientForm.saving' : 'recipientForm.submitting')
    }
    if (form.hasReview && form.step === 'filling') return text('form.review')
    return text(isEditing ? 'recipientForm.save' : 'recipientForm.submit')
  }
  // Never disabled, which would take the focus away; a second press sends nothing.
  return (
    <button className={styles.button} type="submit">
      {label()}
    </button>
  )
}

/** In the form's place, once the recipient is in the address book. */
export function Saved({ form, recipient }: Part & { readonly recipient: Recipient }): ReactNode {
  const { text } = useFormWords(recipientWords)
  const { companyName, firstName, lastName } = recipient
  const name = companyName ?? `${firstName} ${lastName}`
  function continueWith(): void {
    form.startAnother()
    form.focus()
  }
  return (
    <div className={styles.outcome}>
      <h2 className={styles.news} ref={takeFocus} tabIndex={-1}>
        {text(form.isEditing ? 'recipientForm.updated.title' : 'recipientForm.created.title', {
          name,
        })}
      </h2>
      <button className={styles.button} onClick={continueWith} type="button">
        {text(form.isEditing ? 'recipientForm.editAgain' : 'recipientForm.another')}
      </button>
    </div>
  )
}

interface FailureProps {
  readonly problem: FlashProblem
  readonly onRetry: () => void
}

/** Something that the form needs couldn't be loaded. */
export function Failure({ problem, onRetry }: FailureProps): ReactNode {
  const words = useFormWords(recipientWords)
  const { title, text } = words.problem(problem)
  return (
    <div className={styles.outcome} role="alert">
      <strong>{title}</strong>
      <span>{text}</span>
      <button className={styles.button} onClick={onRetry} type="button">
        {words.text('problem.retry')}
      </button>
    </div>
  )
}

/** For what comes in the place of the element that had the focus. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}
