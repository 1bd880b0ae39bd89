import { checkAcn } from '../accounts/acn.ts'
import { addressDefinitions } from './addressDefinitions.ts'
import { checkBusinessNumber } from './businessNumber.ts'
import { checkCompanyName } from './companyName.ts'
import { documentDefinitions, requiredOfDocument } from './documentDefinitions.ts'
import {
  type Entity,
  type FieldDefinition,
  type FieldRegistry,
  type FieldSituation,
  type FormField,
  field,
  formFields,
} from './fieldDefinition.ts'
import { type FieldsSchema, fieldsSchema } from './fieldsSchema.ts'
import { birthDateDefinition, contactDefinitions, nameDefinitions } from './partyDefinitions.ts'

/** What decides which fields a sender has and how they are checked. */
export interface SenderSituation extends FieldSituation {
  readonly entity: Entity
  /** Country of the address, ISO 3166-1 alpha-2; empty until it is chosen. */
  readonly addressCountry: string
  /** The kind of identity document, the API's DocumentType; empty where none is given. */
  readonly documentType: string
  /** Parts of the address that are asked for beside its country's usual ones: `state`. */
  readonly addressParts?: readonly string[] | undefined
}

const requiredAlways: readonly string[] = [
  'firstName',
  'lastName',
  'companyName',
  'address.country',
  'address.street',
]

// A person without one is reviewed for longer (Flash API, createSender).
const birthDate = {
  ...birthDateDefinition,
  wording: 'senderBirthDate',
  advice: 'senderWithoutBirthDate',
}

const companyNames: readonly FieldDefinition[] = [
  field('registration', 10, 'legalName', { check: checkCompanyName }),
  field('registration', 20, 'tradingAsName', { check: checkCompanyName }),
]

const acn = field('registration', 40, 'acn', {
  check: checkAcn,
  isCode: true,
  isGrouped: true,
  inputMode: 'numeric',
  row: 'numbers',
})

/** The number of a company; in Australia it is an ABN, and an ACN may stand beside it. */
function numbersOf(country: string): readonly FieldDefinition[] {
  const isAustralian = country === 'AU'
  const number = field('registration', 30, 'businessNumber', {
    wording: isAustralian ? 'abn' : 'businessNumber',
    check: text => checkBusinessNumber(text, { country }),
    isCode: true,
    ...(isAustralian && { isGrouped: true, inputMode: 'numeric', row: 'numbers' }),
  })
  return isAustralian ? [number, acn] : [number]
}

/**
 * The fields of a sender in one situation, in the order in which a form shows them: the name, the
 * address, what a company is registered by, the contact, and an identity document, of which the rest is
 * asked once its kind is chosen.
 */
export function senderFields(
  situation: SenderSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const { entity, addressCountry, addressParts, documentType } = situation
  const isCompany = entity === 'company'
  // What a company is registered by depends on the country of its address, which comes before it.
  const definitions = [
    ...nameDefinitions(entity).map(name => (isCompany ? { ...name, hint: '' } : name)),
    ...(isCompany ? [] : [birthDate]),
    ...addressDefinitions(addressCountry, addressParts),
    ...(isCompany ? [...companyNames, ...numbersOf(addressCountry)] : []),
    ...contactDefinitions,
    ...documentDefinitions(entity, documentType),
  ]
  const required = [...requiredAlways, ...requiredOfDocument]
  return formFields(definitions, name => required.includes(name), registry)
}

/** The zod schema of a sender's fields in one situation; see `fieldsSchema`. */
export function senderSchema(situation: SenderSituation, registry?: FieldRegistry): FieldsSchema {
  return fieldsSchema(senderFields(situation, registry), situation)
}
