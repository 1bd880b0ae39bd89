import { addressDefinitions } from './addressDefinitions.ts'
import {
  type FieldRegistry,
  type FieldSituation,
  type FormField,
  field,
  formFields,
} from './fieldDefinition.ts'
import { subClientFields } from './subClientFields.ts'

/** What the API lets be changed of a sub-client, by its names. */
export type SubClientPart = 'address' | 'postalAddress' | 'externalId'

/** What decides which fields a change of a sub-client has and how they are checked. */
export interface SubClientChangeSituation extends FieldSituation {
  /** Country of the address that is changed, ISO 3166-1 alpha-2; empty until it is chosen. */
  readonly addressCountry: string
  /** Parts that are asked for beside the country's usual ones: `postalAddress.building`. */
  readonly addressParts?: readonly string[] | undefined
  /** Whether invented details are let through, as in a test environment. */
  readonly acceptsTestData: boolean
}

/**
 * The fields of one change of a sub-client, in the order in which a form shows them: the address is
 * asked for whole and by the rules of a new sub-client's, the postal one may be a PO box.
 */
export function subClientChangeFields(
  part: SubClientPart,
  situation: SubClientChangeSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  if (part === 'address') return residentialFields(situation, registry)
  const { addressCountry, addressParts } = situation
  if (part === 'externalId') {
    return onlyOf(
      part,
      formFields([reference], () => false, registry),
    )
  }
  const required = [`${part}.country`, ...(addressCountry === 'AU' ? [`${part}.street`] : [])]
  const definitions = addressDefinitions(addressCountry, addressParts, part)
  return onlyOf(
    part,
    formFields(definitions, name => required.includes(name), registry),
  )
}

const reference = field('contact', 10, 'externalId', { wording: 'subClientReference' })

function residentialFields(
  situation: SubClientChangeSituation,
  registry: FieldRegistry | undefined,
): readonly FormField[] {
  const whole = { entity: 'individual', documentType: '', hasInstitution: false } as const
  const fields = onlyOf('address', subClientFields({ ...situation, ...whole }, registry))
  return fields.map(given =>
    given.name === 'address.country'
      ? { ...given, section: 'address', wording: 'address.country' }
      : given,
  )
}

/** Without what a host asks for in every situation: the API takes no more of a change. */
function onlyOf(part: string, fields: readonly FormField[]): readonly FormField[] {
  return fields.filter(({ name }) => name === part || name.startsWith(`${part}.`))
}
