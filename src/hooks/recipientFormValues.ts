import type { Entity } from '../rules/recipientFields.ts'

/**
 * What a recipient form holds: text as typed, by the API's field names. What a person typed for
 * another country or method stays in it, and isn't sent.
 */
export type RecipientFormValues = {
  [field: string]: string | { [part: string]: string | undefined } | undefined
}

/** What a host may prefill: any of the API's field names, and where the money goes. */
export interface RecipientInitialValues {
  /** Country of the account, ISO 3166-1 alpha-2. */
  readonly country?: string
  /** ISO 4217. */
  readonly currency?: string
  /** Delivery method, the API's AccountIdType. */
  readonly method?: string
  readonly entity?: Entity
  readonly address?: { readonly [part: string]: string | undefined }
  readonly [field: string]: string | { readonly [part: string]: string | undefined } | undefined
}

/** The form's own questions; all its other fields are the API's. */
export const destinationFields = ['country', 'currency', 'method', 'entity'] as const

/** One text of the form by its path, `iban` or `address.street`; empty where there is none. */
export function valueAt(values: RecipientFormValues, path: string): string {
  const [head = '', tail] = path.split('.')
  const value = values[head]
  if (typeof value === 'object') return (tail !== undefined && value[tail]) || ''
  return value ?? ''
}
