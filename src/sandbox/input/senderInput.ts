import type { SenderInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
import { badIdDocFields } from './idDocInput.ts'
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

/** The fields of a sender that the API doesn't accept as written, whatever else is given. */
export function badSenderFields(input: SenderInput, now: number): readonly BadField[] {
  return [
    ...badTexts(input, senderChecks, '', now),
    ...badTexts(input.address ?? {}, addressChecks, 'address.', now),
    ...(input.idDoc ? within('idDoc', badIdDocFields(input.idDoc, now)) : []),
  ]
}

const senderChecks: { readonly [Field in keyof SenderInput]?: FieldCheck } = {
  externalId: optionalText,
  nickName: optionalText,
  firstName: personName,
  middleName: personName,
  lastName: personName,
  companyName,
  legalName: companyName,
  tradingAsName: companyName,
  businessNumber: optionalText,
  acn: optionalText,
  dob: birthDate,
  email,
  mobile,
}
