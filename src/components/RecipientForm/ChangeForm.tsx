'use client'
import type { ForwardedRef, ReactNode } from 'react'
import { useFieldForm } from '../../hooks/forms/useFieldForm.ts'
import {
  type RecipientChangeOptions,
  useRecipientChange,
} from '../../hooks/forms/useRecipientChange.ts'
import { useRecipientFields } from '../../hooks/forms/useRecipientFields.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import type { FormHandle } from '../FieldForm/useFormHandle.ts'
import { RecipientFormView } from './RecipientFormView.tsx'
import type { RecipientLooks } from './recipientLooks.ts'

/** What a form that changes a recipient is given. */
export interface ChangeFormProps {
  readonly handle: ForwardedRef<FormHandle<Recipient>>
  readonly props: RecipientLooks & RecipientChangeOptions & { readonly recipient: Recipient }
}

/** A recipient's form that changes one. */
export function ChangeForm({ handle, props }: ChangeFormProps): ReactNode {
  const change = useRecipientChange(props)
  const form = useRecipientFields(props, change, useFieldForm)
  return <RecipientFormView form={form} handle={handle} props={props} />
}
