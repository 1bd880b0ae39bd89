import type { CreateWithdrawalInput } from '../../api/documents/operationTypes.ts'
import type { World } from '../world.ts'
import { createdInstitution, findInstitution, institutionRefusal } from './institutionRules.ts'
import { type MutationReply, refusal } from './refusal.ts'

type InstitutionFields = Pick<
  CreateWithdrawalInput,
  'instructingInstitution' | 'instructingInstitutionId'
>

/** Why the API would refuse the institution on whose instruction money is sent, or nothing. */
export function instructingInstitutionRefusal(
  world: World,
  { instructingInstitution, instructingInstitutionId }: InstitutionFields,
): MutationReply | undefined {
  if (instructingInstitution && instructingInstitutionId) {
    return refusal('Give either instructingInstitution or instructingInstitutionId, not both')
  }
  if (instructingInstitutionId) {
    const isKnown = world.store.institutions.has(instructingInstitutionId)
    return isKnown ? undefined : refusal('Institution not found', 'NOT_FOUND')
  }
  // One that is found again stays as it is, so what is given of it may be incomplete.
  if (!instructingInstitution || findInstitution(world, instructingInstitution)) return undefined
  return institutionRefusal(instructingInstitution)
}

/** The institution's id: one that was given with the transaction is found again, or else created. */
export function instructingInstitutionId(
  world: World,
  { instructingInstitution, instructingInstitutionId: id }: InstitutionFields,
): string | null {
  if (instructingInstitution) return createdInstitution(world, instructingInstitution).id
  return id || null
}
