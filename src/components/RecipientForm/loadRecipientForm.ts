import { createLoader } from '../../rules/loader.ts'
import { loadRecipientRules } from '../../rules/loadRecipientRules.ts'

/** What a form draws once a country is chosen. */
export const recipientPartsLoader = createLoader(() => import('./recipientParts.ts'))

/** The form that changes a recipient, which few pages have. */
export const changeFormLoader = createLoader(() =>
  import('./ChangeForm.tsx').then(({ ChangeForm }) => ChangeForm),
)

/**
 * Loads what a RecipientForm needs once a country is chosen: its fields and their checks. The form does
 * so itself. Await it, on the server and before hydrating, where a form that is filled in already has to
 * come whole from the server.
 */
export async function loadRecipientForm(): Promise<void> {
  await Promise.all([loadRecipientRules(), recipientPartsLoader.load(), changeFormLoader.load()])
}
