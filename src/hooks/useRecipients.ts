'use client'
import type { RecipientFields, RecipientQueryInput } from '../api/documents/operationTypes.ts'
import { recipientsDocument } from '../api/documents/recipients.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** An entry of the address book. */
export type Recipient = RecipientFields & { readonly id: string }

/** Which entries to give: those whose fields equal these; all of them where none is named. */
export interface UseRecipientsOptions extends RecipientQueryInput {}

/** The entries, in the API’s order. */
export type UseRecipientsResult = Query<readonly Recipient[]>

/**
 * The address book; what the options name must match, what they leave out matches all. Null asks
 * nothing.
 *
 * @example
 * const recipients = useRecipients({ currency: 'EUR', accountIdType: 'IBAN' })
 */
export function useRecipients(options: UseRecipientsOptions | null = {}): UseRecipientsResult {
  return useFlashQuery(
    recipientsDocument,
    toInput(options),
    data => data.recipients as readonly Recipient[],
  )
}
