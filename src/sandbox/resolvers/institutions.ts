import type { InstitutionInput } from '../../api/documents/operationTypes.ts'
import type { StoredInstitution } from '../entities/institution.ts'
import {
  createdInstitution,
  findInstitution,
  institutionRefusal,
  storedInstitution,
} from '../rules/institutionRules.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import type { SandboxContext } from './resolver.ts'

type InstitutionReply = MutationReply & { institution?: StoredInstitution }

/** Answers one that it finds again as if it were new: no page shows another reply (inferred). */
export function createInstitution(
  { input }: { input: InstitutionInput },
  context: SandboxContext,
): InstitutionReply {
  const refused = findInstitution(context, input) ? undefined : institutionRefusal(input)
  if (refused) return refused
  const institution = createdInstitution(context, input)
  return { success: true, code: 'INSTITUTION_CREATED', message: 'Institution created', institution }
}

/**
 * What the input leaves out stays as it was; null clears; an address is replaced as a whole.
 * Without an id the institution is looked for by what the input says of it.
 */
export function updateInstitution(
  { id, input }: { id?: string | null; input: InstitutionInput },
  context: SandboxContext,
): InstitutionReply {
  const { store } = context
  const current = id ? store.institutions.get(id) : findInstitution(context, input)
  if (!current) return refusal('Institution not found', 'NOT_FOUND')
  const next: InstitutionInput = { ...current, ...input }
  const refused = institutionRefusal(next)
  if (refused) return refused
  const institution = storedInstitution(current.id, next)
  store.institutions.set(institution.id, institution)
  return {
    success: true,
    code: 'UPDATED',
    message: `Institution ${institution.id} updated.`,
    institution,
  }
}
