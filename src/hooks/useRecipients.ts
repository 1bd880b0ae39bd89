'use client'
import type { RecipientFields, RecipientQueryInput } from '../api/documents/operationTypes.ts'
import { recipientsDocument } from '../api/documents/recipients.ts'
import type { Query } from './results.ts'
import { useFlashQuery } from './useFlashQuery.ts'

/** An entry of the address book. */
export type Recipient = RecipientFields

/** Which entries to give: those whose fields equal these; all of them where none is named. */
export interface UseRecipientsOptions extends RecipientQueryInput {}

/** The entries, in the API’s order. */
export type UseRecipientsResult = Query<readonly Recipient[]>

/**
 * The address book; what the options name must match, what they leave out matches all.
 *
 * @example
 * const recipients = useRecipients({ currency: 'EUR', accountIdType: 'IBAN' })
 */
export function useRecipients(options: UseRecipientsOptions = {}): UseRecipientsResult {
  return useFlashQuery(recipientsDocument, { input: options }, data => data.recipients)
}
