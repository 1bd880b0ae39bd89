'use client'
import type { SenderFields, SenderQueryInput } from '../api/documents/operationTypes.ts'
import { sendersDocument } from '../api/documents/senders.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Somebody on whose behalf money is sent. */
export type Sender = SenderFields & { readonly id: string }

/** Which senders to give: those whose fields equal these; all of them where none is named. */
export interface UseSendersOptions extends SenderQueryInput {}

/** The senders, in the API’s order. */
export type UseSendersResult = Query<readonly Sender[]>

/**
 * Those on whose behalf you send; what the options name must match, what they leave out matches
 * all. Null asks nothing.
 *
 * @example
 * const senders = useSenders({ email: 'john@example.com' })
 */
export function useSenders(options: UseSendersOptions | null = {}): UseSendersResult {
  return useFlashQuery(sendersDocument, toInput(options), data => data.senders as readonly Sender[])
}
