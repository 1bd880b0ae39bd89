import type { InstitutionInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
import { addressChecks, badTexts, companyName, type FieldCheck, optionalText } from './texts.ts'

/** The fields of an institution that the API doesn't accept as written, whatever else is given. */
export function badInstitutionFields(input: InstitutionInput, now: number): readonly BadField[] {
  return [
    ...badTexts(input, institutionChecks, '', now),
    ...badTexts(input.address ?? {}, addressChecks, 'address.', now),
  ]
}

const institutionChecks: { readonly [Field in keyof InstitutionInput]?: FieldCheck } = {
  externalId: optionalText,
  legalName: companyName,
  businessNumber: optionalText,
}
