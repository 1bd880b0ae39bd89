'use client'
import type { PlainForm } from './forms/fieldForm.ts'
import { usePlainForm } from './forms/usePlainForm.ts'
import { type RecipientChangeOptions, useRecipientChange } from './forms/useRecipientChange.ts'
import {
  type RecipientCreationOptions,
  useRecipientCreation,
} from './forms/useRecipientCreation.ts'
import { type RecipientFields, useRecipientFields } from './forms/useRecipientFields.ts'
import type { Recipient } from './useRecipients.ts'

/** What a host may say of the form; all of it is optional. */
export interface UseRecipientFormOptions
  extends RecipientCreationOptions,
    Partial<RecipientChangeOptions> {}

/** All that a form of one's own needs to draw, check and send a recipient. */
export interface UseRecipientFormResult
  extends Omit<PlainForm<Recipient>, keyof RecipientFields>,
    RecipientFields {}

/**
 * A form that creates a recipient or changes one: which fields the destination needs, what is wrong
 * with them, and the saving. It has no looks; `RecipientForm` is it with ours.
 *
 * @example
 * const form = useRecipientForm({ initialValues: { country: 'FR' }, onCreated: show })
 */
export function useRecipientForm(options: UseRecipientFormOptions = {}): UseRecipientFormResult {
  const creation = useRecipientCreation(options)
  const change = useRecipientChange(options)
  return useRecipientFields(options, change ?? creation, usePlainForm)
}
