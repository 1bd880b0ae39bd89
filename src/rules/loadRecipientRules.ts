import type { recipientFields } from './recipientFields.ts'
import type { recipientSchema } from './recipientSchema.ts'

/** What a recipient's form is made by and checked with. */
export interface RecipientRules {
  readonly recipientFields: typeof recipientFields
  readonly recipientSchema: typeof recipientSchema
}

let loading: Promise<RecipientRules> | undefined
let loaded: RecipientRules | undefined

/**
 * Loads the field registry with all its checks, which no form needs before a country is chosen.
 * Rejects where it can't be fetched; the next call then tries again.
 *
 * Forms do so themselves. Await it, on the server and before hydrating, where a form that is filled in
 * already has to come whole from the server.
 */
export function loadRecipientRules(): Promise<RecipientRules> {
  loading ??= Promise.all([import('./recipientFields.ts'), import('./recipientSchema.ts')]).then(
    ([{ recipientFields }, { recipientSchema }]) => {
      loaded = { recipientFields, recipientSchema }
      return loaded
    },
    error => {
      loading = undefined
      throw error
    },
  )
  return loading
}

/** The rules, where they are here already. */
export function loadedRecipientRules(): RecipientRules | undefined {
  return loaded
}
