'use client'
import { createInstitutionDocument } from '../api/documents/createInstitution.ts'
import type {
  CreateInstitutionData,
  CreateInstitutionVariables,
  InstitutionFields,
  InstitutionInput,
} from '../api/documents/operationTypes.ts'
import type { Mutation } from './results.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** Another financial institution, on whose instruction you move money. */
export type Institution = InstitutionFields

/** `submit` takes the API's input; `data` is the institution, new or found again. */
export type UseCreateInstitutionResult = Mutation<InstitutionInput, Institution>

/**
 * Makes an institution known to the API, or finds it again: by `externalId`, by `businessNumber`
 * and country, or by `legalName` and country.
 *
 * After a lost answer `check()` gives `failed` without asking: no query lists institutions, and
 * since the API finds them again, a repeat makes no second one.
 *
 * @example
 * const { submit } = useCreateInstitution()
 * await submit({ legalName: 'Intermediate Institution Ltd', address: { country: 'AU' } })
 */
export function useCreateInstitution(): UseCreateInstitutionResult {
  return useFlashMutation(createInstitution)
}

const createInstitution: FlashMutation<
  InstitutionInput,
  Institution,
  CreateInstitutionData,
  CreateInstitutionVariables
> = {
  document: createInstitutionDocument,
  toVariables: input => ({ input }),
  read: data => data.createInstitution?.institution,
  find: async () => undefined,
}
