import type { Entity } from '../../rules/fieldDefinition.ts'

/** What a host may prefill: any of the API's field names. */
export interface InitialValues {
  readonly entity?: Entity
  readonly address?: { readonly [part: string]: string | undefined }
  readonly [field: string]: string | { readonly [part: string]: string | undefined } | undefined
}

/** What a host may prefill of a recipient: any of the API's field names, and where the money goes. */
export interface RecipientInitialValues extends InitialValues {
  /** Country of the account, ISO 3166-1 alpha-2. */
  readonly country?: string
  /** ISO 4217. */
  readonly currency?: string
  /** Delivery method, the API's AccountIdType. */
  readonly method?: string
}
