'use client'
import type {
  InstitutionInput,
  UpdateInstitutionData,
  UpdateInstitutionVariables,
} from '../api/documents/operationTypes.ts'
import { updateInstitutionDocument } from '../api/documents/updateInstitution.ts'
import type { Change, Mutation } from './results.ts'
import type { Institution } from './useCreateInstitution.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the id with the API's input; `data` is the institution as it is now. */
export type UseUpdateInstitutionResult = Mutation<Change<InstitutionInput>, Institution>

/**
 * Changes an institution.
 *
 * After a lost answer `check()` gives `failed` without asking: no query gives an institution, and a
 * repeat does no harm.
 *
 * @example
 * const { submit } = useUpdateInstitution()
 * await submit({
 *   id: '65570da4f176682c5e412552',
 *   input: { legalName: 'Intermediate Institution Ltd' },
 * })
 */
export function useUpdateInstitution(): UseUpdateInstitutionResult {
  return useFlashMutation(updateInstitution)
}

const updateInstitution: FlashMutation<
  Change<InstitutionInput>,
  Institution,
  UpdateInstitutionData,
  UpdateInstitutionVariables
> = {
  document: updateInstitutionDocument,
  toVariables: change => change,
  read: data => data.updateInstitution?.institution,
  find: async () => undefined,
}
