'use client'
import { useCallback, useState } from 'react'
import type { RecipientInput } from '../../api/documents/operationTypes.ts'
import type { DeliveryMethod } from '../useDeliveryMethods.ts'
import type { Recipient } from '../useRecipients.ts'
import { useUpdateRecipient } from '../useUpdateRecipient.ts'
import { recipientToValues } from './entityToValues.ts'
import { rowsOfRecipient } from './rowsOfRecipient.ts'
import { partyNames, toUpdate } from './toUpdate.ts'
import type { RecipientFieldsOptions, RecipientSaving } from './useRecipientFields.ts'

/** What a host says of a form that changes a recipient. */
export interface RecipientChangeOptions extends RecipientFieldsOptions {
  /** Changes this one instead of adding one; for another, mount the form anew by a `key`. */
  readonly recipient: Recipient | undefined
  /** The recipient has its new values now. */
  readonly onUpdated?: ((recipient: Recipient) => void) | undefined
}

/** A recipient's form that changes one; undefined where there is none. */
export function useRecipientChange(
  options: RecipientChangeOptions & { readonly recipient: Recipient },
): RecipientSaving
export function useRecipientChange(
  options: Partial<RecipientChangeOptions>,
): RecipientSaving | undefined
export function useRecipientChange(
  options: Partial<RecipientChangeOptions>,
): RecipientSaving | undefined {
  const [recipient, setRecipient] = useState(options.recipient)
  const update = useUpdateRecipient()
  const rowsOf = useCallback(
    (rows: readonly DeliveryMethod[]) => rowsOfRecipient(rows, recipient),
    [recipient],
  )
  if (!recipient) return undefined
  return {
    isEditing: true,
    values: recipientToValues(recipient),
    rowsOf,
    mutationFor(fields) {
      const names = [...fields.map(({ name }) => name), ...partyNames]
      return {
        ...update,
        submit: details =>
          update.submit({
            id: recipient.id,
            input: toUpdate(details, recipient, names) as unknown as RecipientInput,
          }),
      }
    },
    onSaved(saved) {
      setRecipient(saved)
      options.onUpdated?.(saved)
    },
  }
}
