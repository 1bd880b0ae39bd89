import { type ReactNode, useEffect, useId, useRef } from 'react'
import {
  onboardingWords,
  type PlainForm,
  type UseSubClientOnboardingOptions,
  type UseSubClientOnboardingResult,
  useFormWords,
  useSubClientOnboarding,
} from '../../src/exports/index.ts'
import { PlainField, PlainRadios } from '../FieldForm/PlainField.tsx'
import * as styles from '../FieldForm/plainHtml.css.ts'

/** An onboarding of a host's own: plain HTML over the kit's hook, with the kit's words. */
export function PlainOnboarding(options: UseSubClientOnboardingOptions): ReactNode {
  const onboarding = useSubClientOnboarding(options)
  const { text } = useFormWords(onboardingWords)
  const { status, created, step, steps } = onboarding
  const heading = useRef<HTMLHeadingElement>(null)
  const { moves, focusOn } = onboarding
  useEffect(() => {
    if (moves > 0 && focusOn === undefined) heading.current?.focus()
  }, [moves, focusOn])

  if (status === 'loading') return <p role="status">{text('subClientWizard.loadingDraft')}</p>
  if (status === 'hidden') {
    return (
      <button className={styles.button} onClick={onboarding.wake} type="button">
        {text('subClientWizard.hidden.show')}
      </button>
    )
  }
  if (created) {
    const { fullName, status, bsb, accountNo } = created
    return (
      <section className={styles.outcome}>
        <h2 className={styles.news}>
          {text('subClientWizard.created.heading', { name: fullName ?? '' })}
        </h2>
        <p role="status">{status}</p>
        <p dir="ltr">{[bsb, accountNo].filter(Boolean).join(' ')}</p>
      </section>
    )
  }
  const position = steps.findIndex(({ name }) => name === step) + 1
  return (
    <form
      aria-label={text('subClientWizard.label')}
      className={styles.form}
      noValidate
      onSubmit={step === 'consent' ? onboarding.submit : onboarding.next}
    >
      <h2 className={styles.news} ref={heading} tabIndex={-1}>
        {step} ({text('subClientWizard.progress', { position, total: steps.length })})
      </h2>
      <Conflict onboarding={onboarding} />
      <Step onboarding={onboarding} />
      <Outcome form={onboarding.form} />
      <div className={styles.buttons}>
        {onboarding.back ? (
          <button className={styles.button} onClick={onboarding.back} type="button">
            {text('form.back')}
          </button>
        ) : null}
        <button className={styles.button} type="submit">
          {text(submitKey(onboarding), { name: '' })}
        </button>
      </div>
    </form>
  )
}

function submitKey({ step, form }: UseSubClientOnboardingResult) {
  if (form.saving.status === 'unknown') return 'form.check'
  return step === 'consent' ? 'subClientWizard.consent.title' : 'subClientWizard.continue'
}

interface Part {
  readonly onboarding: UseSubClientOnboardingResult
}

function Step({ onboarding }: Part): ReactNode {
  const { step, form } = onboarding
  if (step === 'review') return <Review onboarding={onboarding} />
  if (step === 'consent') return <Consent onboarding={onboarding} />
  return (
    <>
      {form.choices.map(name => (
        <PlainRadios form={form} key={name} name={name} words={onboardingWords} />
      ))}
      {form.fields.map(({ name }) => (
        <PlainField form={form} key={name} name={name} words={onboardingWords} />
      ))}
    </>
  )
}

/** Each answer with a way back to where it was given. */
function Review({ onboarding }: Part): ReactNode {
  const { form, reviewed, goTo } = onboarding
  const words = useFormWords(onboardingWords)
  const { textOf } = form.situation ?? {}
  return (
    <dl className={styles.review}>
      {reviewed.flatMap(({ step, groups }) =>
        groups
          .flatMap(({ fields }) => fields)
          .filter(({ name }) => textOf?.(name))
          .map(field => {
            const { label } = words.field(field)
            return (
              <div key={field.name}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{textOf?.(field.name)}</bdi>{' '}
                  <button onClick={() => goTo(step, field.name)} type="button">
                    {words.text('subClientWizard.changeOne', { label })}
                  </button>
                </dd>
              </div>
            )
          }),
      )}
    </dl>
  )
}

function Consent({ onboarding }: Part): ReactNode {
  const { text } = useFormWords(onboardingWords)
  const id = useId()
  return (
    <p>
      <input
        checked={onboarding.hasConsent}
        id={id}
        onChange={event => onboarding.setConsent(event.target.checked)}
        type="checkbox"
      />{' '}
      <label htmlFor={id}>{text('subClientWizard.agree', { name: '' })}</label>
    </p>
  )
}

/** Another page has changed the same draft. */
function Conflict({ onboarding }: Part): ReactNode {
  const { text } = useFormWords(onboardingWords)
  const { conflict } = onboarding.draft
  if (!conflict) return null
  return (
    <div className={styles.outcome} role="alert">
      <strong>{text(`subClientWizard.conflict.${conflict.kind}.title`)}</strong>
      <button className={styles.button} onClick={conflict.keepMine} type="button">
        {text('subClientWizard.conflict.keep')}
      </button>
    </div>
  )
}

/** Why the account isn't open, unless it has landed on a field. */
function Outcome({ form }: { readonly form: PlainForm<unknown> }): ReactNode {
  const words = useFormWords(onboardingWords)
  const { saving, problem } = form
  const isUnknown = saving.status === 'unknown'
  return (
    <div className={styles.outcome} role="alert">
      {isUnknown ? <strong>{words.text('subClientWizard.unknown.title')}</strong> : null}
      {problem && !isUnknown ? <strong>{words.problem(problem).title}</strong> : null}
    </div>
  )
}
