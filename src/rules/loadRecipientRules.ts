import { createLoader } from './loader.ts'

/** What a recipient's form is made by and checked with. */
export type RecipientRules = Awaited<ReturnType<typeof loadRecipientRules>>

/** The field registry with all its checks, which no form needs before a country is chosen. */
export const recipientRulesLoader = createLoader(async () => {
  const [{ recipientFields }, { fieldsSchema }] = await Promise.all([
    import('./recipientFields.ts'),
    import('./fieldsSchema.ts'),
  ])
  return { recipientFields, fieldsSchema }
})

/**
 * Loads the field registry with all its checks. Rejects where it can't be fetched; the next call then
 * tries again.
 *
 * Forms do so themselves. Await it, on the server and before hydrating, where a form that is filled in
 * already has to come whole from the server.
 */
export const { load: loadRecipientRules } = recipientRulesLoader
