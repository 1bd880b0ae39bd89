import { loadRecipientRules } from '../../rules/loadRecipientRules.ts'
import { changeFormLoader } from './changeFormLoader.ts'
import { recipientPartsLoader } from './recipientPartsLoader.ts'

/**
 * Loads what a RecipientForm needs once a country is chosen: its fields and their checks. The form does
 * so itself. Await it, on the server and before hydrating, where a form that is filled in already has to
 * come whole from the server.
 */
export async function loadRecipientForm(): Promise<void> {
  await Promise.all([loadRecipientRules(), recipientPartsLoader.load(), changeFormLoader.load()])
}
