import { isSendable } from '../accounts/check.ts'
import { addressDefinitions } from './addressDefinitions.ts'
import { addressFormat } from './addressFormats.ts'
import { checkBirthDate } from './birthDate.ts'
import { checkBusinessNumber } from './businessNumber.ts'
import { checkCompanyName } from './companyName.ts'
import {
  documentDetails,
  documentTypeDefinition,
  requiredOfDocument,
} from './documentDefinitions.ts'
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
import { checkBuilding, checkResidentialStreet } from './residentialAddress.ts'
import { checkSubClientDocument, subClientDocuments } from './subClientDocument.ts'
import { findTestData, testDataDependsOn } from './testData.ts'
import { institutionIdField } from './transferFields.ts'

/** What decides which fields a sub-client has and how they are checked. */
export interface SubClientSituation extends FieldSituation {
  /** A company's fields come beside those of its contact person. */
  readonly entity: Entity
  /** Country of the address, ISO 3166-1 alpha-2; empty until it is chosen. */
  readonly addressCountry: string
  /** The kind of identity document, the API's DocumentType; empty until it is chosen. */
  readonly documentType: string
  /** Whether an instructing institution is asked for. */
  readonly hasInstitution: boolean
  /** Whether invented details are let through, as in a test environment. */
  readonly acceptsTestData: boolean
}

// Requirements 1 to 5 (Flash API, createSubClient).
const required: readonly string[] = [
  ...['firstName', 'lastName', 'dob', 'mobile', 'legalName', 'businessNumber'],
  ...['country', 'street', 'suburb', 'state', 'postcode'].map(part => `address.${part}`),
  ...['idDoc.type', ...requiredOfDocument],
]

/**
 * The fields of a sub-client in one situation, in the order in which a form shows them: the country,
 * which decides the rest, the person, what a company is registered by, the address, the identity
 * document of the person, and the institution on whose behalf it is created.
 */
export function subClientFields(
  situation: SubClientSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const { entity, addressCountry, documentType, hasInstitution, acceptsTestData } = situation
  const [country, ...address] = addressDefinitions(addressCountry, everyPart)
  const definitions = [
    { ...(country as FieldDefinition), section: 'who', wording: 'subClientCountry' },
    ...person,
    ...contact,
    ...(entity === 'company' ? companyDefinitions(addressCountry) : []),
    ...address.map(part => addressPart(part, addressCountry)),
    documentTypeDefinition(subClientDocuments(addressCountry), text =>
      checkSubClientDocument(text, addressCountry),
    ),
    ...documentDetails(true).map(part => documentPart(part, documentType)),
    ...(hasInstitution ? [{ ...institutionIdField, wording: 'subClientInstitution' }] : []),
  ]
  const fields = formFields(definitions, name => required.includes(name), registry)
  return acceptsTestData ? fields : fields.map(withoutTestData)
}

/** The zod schema of a sub-client's fields in one situation; see `fieldsSchema`. */
export function subClientSchema(
  situation: SubClientSituation,
  registry?: FieldRegistry,
): FieldsSchema {
  return fieldsSchema(subClientFields(situation, registry), situation)
}

const everyPart = ['building', 'suburb', 'state', 'postcode'].map(part => `address.${part}`)

// Left out, it can cost the match of the account's name on NPP (Flash API, createSubClient).
const middleName = {
  wording: 'subClientMiddleName',
  advice: 'subClientWithoutMiddleName',
  row: undefined, // Its hint is long.
}

const person: readonly FieldDefinition[] = [
  ...nameDefinitions('individual').map(name =>
    name.name === 'middleName' ? { ...name, ...middleName } : name,
  ),
  { ...birthDateDefinition, check: text => checkBirthDate(text, { maximumAge: 64 }) },
]

const contact = contactDefinitions.map(part =>
  part.name === 'mobile' ? { ...part, order: 5 } : part,
)

function companyDefinitions(country: string): readonly FieldDefinition[] {
  const isAustralian = country === 'AU'
  return [
    field('registration', 10, 'legalName', {
      check: checkCompanyName,
      autoComplete: 'organization',
    }),
    field('registration', 20, 'tradingAsName', { check: checkCompanyName }),
    field('registration', 30, 'businessNumber', {
      wording: isAustralian ? 'abn' : 'businessNumber',
      check: text => checkBusinessNumber(text, { country }),
      isCode: true,
      ...(isAustralian && { isGrouped: true, inputMode: 'numeric' }),
    }),
  ]
}

/** Its words are its own where a form that needs every part can't do with the usual ones. */
function addressPart(part: FieldDefinition, country: string): FieldDefinition {
  const isCustomary = addressFormat(country).order.some(name => part.name === `address.${name}`)
  switch (part.name) {
    case 'address.building':
      return { ...part, order: 15, check: text => checkBuilding(text, country) }
    case 'address.street':
      return {
        ...part,
        wording: 'subClientStreet',
        check: (text, { textOf }) =>
          checkResidentialStreet(text, { country, building: textOf?.('address.building') }),
        dependsOn: ['address.building'],
      }
    case 'address.state':
      return isCustomary ? part : { ...part, wording: 'subClientRegion' }
    case 'address.postcode':
      return isCustomary ? part : { ...part, wording: 'subClientPostcode' }
    default:
      return part
  }
}

/** A passport and a licence say where their number stands. */
function documentPart(part: FieldDefinition, type: string): FieldDefinition {
  if (part.name !== 'idDoc.docNumber' || !/^(?:passport|licence)$/.test(type)) return part
  return { ...part, wording: type === 'passport' ? 'passportNumber' : 'licenceNumber' }
}

/** A field that takes no invented value, whoever checks the rest. */
function withoutTestData(given: FormField): FormField {
  const { name, dependsOn = [] } = given
  return {
    ...given,
    dependsOn: [...dependsOn, ...testDataDependsOn(name)],
    check(text, situation) {
      const verdict = given.check(text, situation)
      if (!isSendable(verdict)) return verdict
      const { value, display, code, params } = verdict
      // "None" in a real account is no matter of doubt.
      if (code === 'dummyLikely') {
        return { value, display, status: 'invalid', code: 'dummyValue', params }
      }
      const found = findTestData(name, value, situation.textOf)
      if (found === undefined) return verdict
      return { value, display, status: 'invalid', code: 'testData', params: { found } }
    },
  }
}
