import type { Check, NoParams } from '../accounts/check.ts'
import { addressDefinitions } from './addressDefinitions.ts'
import { type BusinessNumberProblems, checkBusinessNumber } from './businessNumber.ts'
import { checkCompanyName } from './companyName.ts'
import {
  type FieldDefinition,
  type FieldRegistry,
  type FieldSituation,
  type FormField,
  field,
  formFields,
} from './fieldDefinition.ts'
import { type FieldsSchema, fieldsSchema } from './fieldsSchema.ts'

/** What decides which fields an institution has and how they are checked. */
export interface InstitutionSituation extends FieldSituation {
  /** Country of the address, ISO 3166-1 alpha-2; empty until it is chosen. */
  readonly addressCountry: string
  /** Parts of the address that are asked for beside its country's usual ones: `building`. */
  readonly addressParts?: readonly string[] | undefined
  /** The API has it already, and without a country, so that it needs none to be found by. */
  readonly isCountryOptional?: boolean | undefined
}

/** What can be wrong with the number of an institution. */
export type InstitutionNumberProblems = BusinessNumberProblems & {
  /** In Australia, and with letters, so that it can't be an ABN; doubtful only. */
  institutionNumberNotAbn: NoParams
}

/**
 * The fields of an institution in one situation, in the order in which a form shows them: what it is
 * found again by comes first. Without a country the API finds it by your reference alone (Flash API,
 * createInstitution), so the country is required.
 */
export function institutionFields(
  { addressCountry, addressParts, isCountryOptional }: InstitutionSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const isAustralian = addressCountry === 'AU'
  const required = [
    'legalName',
    ...(isCountryOptional ? [] : ['address.country']),
    // A street is mandatory in Australia only.
    ...(isAustralian ? ['address.street'] : []),
  ]
  // The country is a part of what it is found by, and decides what its number is.
  const [country, ...address] = addressDefinitions(addressCountry, addressParts)
  const definitions = [
    { ...(country as FieldDefinition), section: 'holder', order: 5 },
    field('holder', 10, 'legalName', { check: checkCompanyName, autoComplete: 'organization' }),
    field('holder', 20, 'businessNumber', {
      wording: isAustralian ? 'abn' : 'businessNumber',
      check: text => checkInstitutionNumber(text, addressCountry),
      isCode: true,
      ...(isAustralian && { isGrouped: true, inputMode: 'numeric' }),
    }),
    field('holder', 30, 'externalId', { wording: 'institutionReference' }),
    ...address,
  ]
  return formFields(definitions, name => required.includes(name), registry)
}

/**
 * Checks the number of an institution as a business number. One with letters is doubtful in Australia,
 * and no more: the API's own example there is `A39477669937`.
 *
 * @param country where the institution is, ISO 3166-1 alpha-2
 */
export function checkInstitutionNumber(
  text: string,
  country: string,
): Check<InstitutionNumberProblems> {
  const check = checkBusinessNumber(text, { country })
  if (country !== 'AU' || check.status === 'valid' || !/[a-z]/i.test(check.value)) return check
  const plain = checkBusinessNumber(text, { country: '' })
  if (plain.status !== 'valid') return plain
  return { ...plain, status: 'warning', code: 'institutionNumberNotAbn', params: {} }
}

/** The zod schema of an institution's fields in one situation; see `fieldsSchema`. */
export function institutionSchema(
  situation: InstitutionSituation,
  registry?: FieldRegistry,
): FieldsSchema {
  return fieldsSchema(institutionFields(situation, registry), situation)
}
