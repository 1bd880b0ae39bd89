'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import {
  type UseRecipientFormOptions,
  type UseRecipientFormResult,
  useRecipientForm,
} from '../../hooks/useRecipientForm.ts'
import { Button } from '../../primitives/Button.tsx'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { AccountFields } from './AccountFields.tsx'
import { CreatedNotice } from './CreatedNotice.tsx'
import { DestinationFields } from './DestinationFields.tsx'
import * as styles from './RecipientForm.css.ts'
import { recipientWords } from './recipientWords.ts'
import { SubmissionNotice } from './SubmissionNotice.tsx'
import { WrongFields } from './WrongFields.tsx'

/** What a host may say of the form; all of it is optional. */
export interface RecipientFormProps extends UseRecipientFormOptions {
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * Adds a recipient: the person picks a country, and the form asks for what the API requires there.
 *
 * Messages appear when a field is left and on submit; a refusal by the API lands on its field or above
 * the button. Nothing typed is lost by a change of country, currency or method.
 *
 * @example
 * <RecipientForm initialValues={{ country: 'FR' }} onCreated={recipient => pay(recipient.id)} />
 */
export function RecipientForm({ className, ...options }: RecipientFormProps): ReactNode {
  const form = useRecipientForm(options)
  const { deliveryMethods, creation } = form
  // A button that leads to the form goes away with its focus, which the form then takes.
  const isReturning = useRef(false)
  function returning(act: () => void): () => void {
    return () => {
      isReturning.current = true
      act()
    }
  }
  return (
    <Widget className={className}>
      {deliveryMethods.status === 'failed' ? (
        <div className={styles.form}>
          <ProblemNotice
            onRetry={returning(deliveryMethods.retry)}
            problem={deliveryMethods.problem}
          />
        </div>
      ) : deliveryMethods.status !== 'ready' ? (
        <LoadingForm />
      ) : creation.status === 'succeeded' ? (
        <CreatedNotice recipient={creation.data} onAnother={returning(form.startAnother)} />
      ) : (
        <FilledForm form={form} isReturning={isReturning} />
      )}
    </Widget>
  )
}

interface FilledFormProps {
  readonly form: UseRecipientFormResult
  readonly isReturning: { current: boolean }
}

function FilledForm({ form, isReturning }: FilledFormProps): ReactNode {
  const { text } = useTranslator(recipientWords)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (isReturning.current) form.focus()
    isReturning.current = false
  }, [])
  return (
    <form
      aria-label={text('recipientForm.label')}
      className={styles.form}
      data-flash="recipient-form"
      noValidate
      onSubmit={form.submit}
    >
      <WrongFields form={form} />
      <DestinationFields form={form} />
      <AccountFields form={form} />
      <SubmissionNotice form={form} />
      {form.creation.status === 'unknown' ? null : (
        <div className={styles.actions}>
          <Button
            isPending={form.creation.status === 'submitting'}
            pendingLabel={text('recipientForm.submitting')}
            type="submit"
            variant="primary"
          >
            {text('recipientForm.submit')}
          </Button>
        </div>
      )}
    </form>
  )
}

function LoadingForm(): ReactNode {
  const { text } = useTranslator(recipientWords)
  return (
    <Skeleton className={styles.form} label={text('recipientForm.loading')}>
      <SkeletonField />
      <SkeletonField />
      <SkeletonField />
    </Skeleton>
  )
}
