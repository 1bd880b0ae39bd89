import { accountDefinitions } from './accountDefinitions.ts'
import { addressDefinitions } from './addressDefinitions.ts'
import {
  type FieldRegistry,
  type FieldSituation,
  type FormField,
  field,
  formFields,
} from './fieldDefinition.ts'
import { birthDateDefinition, contactDefinitions, nameDefinitions } from './partyDefinitions.ts'
import { requiredAccountFields } from './requiredFields.ts'

/** What decides which fields a recipient needs and how they are checked. */
export interface RecipientSituation extends FieldSituation {
  readonly method: string
  /** As `availableDeliveryMethods` lists them. */
  readonly requiredFields: readonly string[]
  readonly entity: NonNullable<FieldSituation['entity']>
  readonly country: string
}

const requiredAlways: readonly string[] = [
  'firstName',
  'lastName',
  'companyName',
  'address.country',
  'address.street',
]

/**
 * The fields of a recipient in one situation, in the order in which a form shows them: exactly the
 * account fields that the method needs, then the name, the address and the contact. Whatever the API
 * lists is required, wherever it stands; a name that the kit doesn't know is a plain text.
 */
export function recipientFields(
  situation: RecipientSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const needed = requiredAccountFields(situation)
  const known = [
    ...accountDefinitions(needed),
    ...nameDefinitions(situation.entity),
    ...(needed.includes('dob') ? [birthDateDefinition] : []),
    ...addressDefinitions(situation.addressCountry ?? situation.country, needed),
    ...contactDefinitions,
  ]
  const unknown = needed
    .filter(name => !known.some(definition => definition.name === name))
    .map((name, index) => field('account', 500 + index, name))
  const isRequired = (name: string) => requiredAlways.includes(name) || needed.includes(name)
  return formFields([...known, ...unknown], isRequired, registry)
}
