'use client'
import { type ForwardedRef, forwardRef, type ReactNode } from 'react'
import { useFieldForm } from '../../hooks/forms/useFieldForm.ts'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import { useRecipientCreation } from '../../hooks/forms/useRecipientCreation.ts'
import { useRecipientFields } from '../../hooks/forms/useRecipientFields.ts'
import type { UseRecipientFormOptions } from '../../hooks/useRecipientForm.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import type { FormHandle } from '../FieldForm/useFormHandle.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import type { ChangeFormProps } from './ChangeForm.tsx'
import { changeFormLoader } from './changeFormLoader.ts'
import { LoadingForm, RecipientFormView } from './RecipientFormView.tsx'
import type { RecipientLooks } from './recipientLooks.ts'

/** What a host may say of the form; all of it is optional. */
export interface RecipientFormProps extends UseRecipientFormOptions, RecipientLooks {}

/**
 * Adds a recipient, or changes one: the person picks a country, and the form asks for what the API
 * requires there.
 *
 * Messages appear when a field is left and on submit; a refusal by the API lands on its field or above
 * the button. Nothing typed is lost by a change of country, currency or method.
 *
 * @example
 * <RecipientForm initialValues={{ country: 'FR' }} onCreated={recipient => pay(recipient.id)} />
 */
export const RecipientForm = forwardRef<FormHandle<Recipient>, RecipientFormProps>(
  function RecipientForm(props, ref) {
    const { recipient, className } = props
    return (
      <Widget className={className}>
        {recipient ? (
          // Another recipient is another form.
          <LoadedChangeForm handle={ref} key={recipient.id} props={{ ...props, recipient }} />
        ) : (
          <NewForm handle={ref} props={props} />
        )}
      </Widget>
    )
  },
)

interface NewFormProps {
  readonly handle: ForwardedRef<FormHandle<Recipient>>
  readonly props: RecipientFormProps
}

function NewForm({ handle, props }: NewFormProps): ReactNode {
  const form = useRecipientFields(props, useRecipientCreation(props), useFieldForm)
  return <RecipientFormView form={form} handle={handle} props={props} />
}

function LoadedChangeForm(props: ChangeFormProps): ReactNode {
  const loaded = useLoaded(changeFormLoader, true, 'recipientForm')
  if (loaded.status === 'failed') {
    return <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
  }
  if (loaded.status !== 'ready') return <LoadingForm />
  const ChangeForm = loaded.data
  return <ChangeForm {...props} />
}
