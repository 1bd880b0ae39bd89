'use client'
import { type UseLoadedResult, useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import { recipientPartsLoader } from './recipientPartsLoader.ts'

/** What draws a recipient's fields, once it and their checks are here. */
export type RecipientParts = UseLoadedResult<typeof import('./recipientParts.ts')>

/** What draws a recipient's fields, loaded beside their checks. */
export function useRecipientParts({ deliveryMethods, rules }: RecipientFormState): RecipientParts {
  const isWanted = deliveryMethods.status === 'ready'
  const parts = useLoaded(recipientPartsLoader, isWanted, 'recipientForm')
  if (rules.status === 'failed' && parts.status === 'failed') {
    return { ...parts, retry: () => [rules.retry(), parts.retry()] }
  }
  return rules.status === 'ready' ? parts : rules
}
