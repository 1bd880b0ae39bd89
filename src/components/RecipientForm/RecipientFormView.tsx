'use client'
import type { ForwardedRef, ReactNode } from 'react'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from '../FieldForm/FieldForm.css.ts'
import { FormFrame } from '../FieldForm/FormFrame.tsx'
import { type FormHandle, useFormHandle } from '../FieldForm/useFormHandle.ts'
import { useReturning } from '../FieldForm/useReturning.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { DestinationFields } from './DestinationFields.tsx'
import { destinationFormWords } from './destinationFormWords.ts'
import type { RecipientLooks } from './recipientLooks.ts'
import { type RecipientParts, useRecipientParts } from './useRecipientParts.ts'

interface RecipientFormViewProps {
  readonly form: RecipientFormState
  readonly handle: ForwardedRef<FormHandle<Recipient>>
  readonly props: RecipientLooks
}

/** A recipient's form in each of its states. */
export function RecipientFormView({ form, handle, props }: RecipientFormViewProps): ReactNode {
  const { deliveryMethods, saving } = form
  useFormHandle(handle, form)
  const { isReturning, returning } = useReturning()
  const parts = useRecipientParts(form)

  function content(): ReactNode {
    if (deliveryMethods.status === 'failed') {
      return (
        <div className={styles.form}>
          <ProblemNotice
            onRetry={returning(deliveryMethods.retry)}
            problem={deliveryMethods.problem}
          />
        </div>
      )
    }
    if (deliveryMethods.status !== 'ready') return <LoadingForm />
    if (saving.status !== 'succeeded' || parts.status !== 'ready') {
      return <FilledForm form={form} isReturning={isReturning} parts={parts} props={props} />
    }
    const { RecipientSaved } = parts.data
    return (
      <RecipientSaved
        form={form}
        onAnother={returning(form.startAnother)}
        recipient={saving.data}
      />
    )
  }

  return content()
}

interface FilledFormProps {
  readonly form: RecipientFormState
  readonly parts: RecipientParts
  readonly props: RecipientLooks
  readonly isReturning: { current: boolean }
}

function FilledForm({ form, parts, props, isReturning }: FilledFormProps): ReactNode {
  const { text } = useTranslator(destinationFormWords)
  const { isEditing } = form
  const ready = parts.status === 'ready' ? parts.data : undefined
  return (
    <FormFrame
      form={form}
      isReturning={isReturning}
      looks={props}
      notice={ready && <ready.SubmissionNotice form={form} />}
      part="recipient-form"
      review={ready && <ready.RecipientReview form={form} />}
      texts={{
        label: text(isEditing ? 'recipientForm.editLabel' : 'recipientForm.label'),
        submit: text(isEditing ? 'recipientForm.save' : 'recipientForm.submit'),
        submitting: text(isEditing ? 'recipientForm.saving' : 'recipientForm.submitting'),
      }}
    >
      {ready && <ready.WrongFields form={form} words={ready.recipientWords} />}
      <DestinationFields form={form} words={ready?.recipientWords}>
        {ready && <ready.DestinationChoices form={form} />}
      </DestinationFields>
      {ready && form.situation ? (
        <ready.RecipientSections form={form} looks={props} />
      ) : (
        <PendingSections form={form} parts={parts} />
      )}
    </FormFrame>
  )
}

/** In the sections' place until they can be drawn. */
function PendingSections({ form, parts }: Pick<FilledFormProps, 'form' | 'parts'>): ReactNode {
  const { text } = useTranslator(destinationFormWords)
  if (!form.situation) return null
  if (parts.status === 'failed') {
    return <ProblemNotice hasInput onRetry={parts.retry} problem={parts.problem} />
  }
  return (
    <Skeleton label={text('recipientForm.loadingFields')}>
      <SkeletonField />
      <SkeletonField />
    </Skeleton>
  )
}

/** In the form's place until there are countries to choose from. */
export function LoadingForm(): ReactNode {
  const { text } = useTranslator(destinationFormWords)
  return (
    <Skeleton className={styles.form} label={text('recipientForm.loading')}>
      <SkeletonField />
      <SkeletonField />
      <SkeletonField />
    </Skeleton>
  )
}
