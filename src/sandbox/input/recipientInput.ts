import type { RecipientInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
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

/** The fields of a recipient that the API doesn't accept as written, whatever else is given. */
export function badRecipientFields(input: RecipientInput, now: number): readonly BadField[] {
  return [
    ...badTexts(input, recipientChecks, '', now),
    ...badTexts(input.address ?? {}, addressChecks, 'address.', now),
  ]
}

const recipientChecks: { readonly [Field in keyof RecipientInput]?: FieldCheck } = {
  externalId: optionalText,
  nickName: optionalText,
  firstName: personName,
  middleName: personName,
  lastName: personName,
  companyName: companyName,
  dob: birthDate,
  email,
  mobile,
  bsb: optionalText,
  accountNo: optionalText,
  payid: optionalText,
  iban: optionalText,
  bic: optionalText,
  aba: optionalText,
  clabe: optionalText,
  ifsc: optionalText,
  cnaps: optionalText,
  sortCode: optionalText,
}
