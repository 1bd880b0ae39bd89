import type {
  CreateSubClientInput,
  UpdateSubClientInput,
} from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
import { badIdDocFields } from './idDocInput.ts'
import { badInstitutionFields } from './institutionInput.ts'
import { within } from './nested.ts'
import {
  addressChecks,
  badTexts,
  birthDate,
  companyName,
  email,
  type FieldCheck,
  mobile,
  optionalText,
  personName,
} from './texts.ts'

/** The fields of a sub-client that the API doesn't accept as written, whatever else is given. */
export function badSubClientFields(input: CreateSubClientInput, now: number): readonly BadField[] {
  const { idDoc, instructingInstitution } = input
  return [
    ...badTexts(input, subClientChecks, '', now),
    ...badAddresses(input, now),
    ...(idDoc ? within('idDoc', badIdDocFields(idDoc, now)) : []),
    ...(instructingInstitution
      ? within('instructingInstitution', badInstitutionFields(instructingInstitution, now))
      : []),
  ]
}

/** The same of a change. */
export function badSubClientChanges(input: UpdateSubClientInput, now: number): readonly BadField[] {
  return [...badTexts(input, { externalId: optionalText }, '', now), ...badAddresses(input, now)]
}

function badAddresses(
  { address, postalAddress }: Pick<UpdateSubClientInput, 'address' | 'postalAddress'>,
  now: number,
): readonly BadField[] {
  return [
    ...badTexts(address ?? {}, addressChecks, 'address.', now),
    ...badTexts(postalAddress ?? {}, addressChecks, 'postalAddress.', now),
  ]
}

const subClientChecks: { readonly [Field in keyof CreateSubClientInput]?: FieldCheck } = {
  firstName: personName,
  middleName: personName,
  lastName: personName,
  dob: birthDate,
  email,
  mobile,
  legalName: companyName,
  tradingAsName: companyName,
  businessNumber: optionalText,
  externalId: optionalText,
}
