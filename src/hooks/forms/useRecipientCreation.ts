'use client'
import type { RecipientInput } from '../../api/documents/operationTypes.ts'
import { useCreateRecipient } from '../useCreateRecipient.ts'
import type { Recipient } from '../useRecipients.ts'
import type { RecipientFieldsOptions, RecipientSaving } from './useRecipientFields.ts'

/** What a host may say of a form that adds a recipient. */
export interface RecipientCreationOptions extends RecipientFieldsOptions {
  /** The recipient exists now. */
  readonly onCreated?: ((recipient: Recipient) => void) | undefined
}

/** A recipient's form that adds one. */
export function useRecipientCreation({ onCreated }: RecipientCreationOptions): RecipientSaving {
  const create = useCreateRecipient()
  return {
    isEditing: false,
    values: {},
    rowsOf,
    mutationFor: () => ({
      ...create,
      submit: details => create.submit(details as unknown as RecipientInput),
    }),
    onSaved: recipient => onCreated?.(recipient),
  }
}

function rowsOf<Rows>(rows: Rows): Rows {
  return rows
}
