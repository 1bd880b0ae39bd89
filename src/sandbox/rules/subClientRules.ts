import type {
  AddressInput,
  CreateSubClientInput,
  UpdateSubClientInput,
} from '../../api/documents/operationTypes.ts'
import { sydneyDay } from '../clock/sydneyDay.ts'
import type { World } from '../world.ts'
import { addressRefusal } from './addressRules.ts'
import { instructingInstitutionRefusal } from './instructingInstitution.ts'
import { type MutationReply, refusal } from './refusal.ts'

/**
 * Why the API would refuse this sub-client, or nothing. The rules are documented ("follow our
 * latest requirements"); that what they ask for is refused when missing is inferred, as are the
 * codes and the words.
 */
export function subClientRefusal(
  world: World,
  input: CreateSubClientInput,
): MutationReply | undefined {
  return (
    companyRefusal(input) ??
    contactRefusal(input, world.clock.now()) ??
    wholeAddressRefusal(input.address) ??
    postalAddressRefusal(input) ??
    idDocRefusal(input) ??
    instructingInstitutionRefusal(world, input)
  )
}

/** The same of a change. An address is verified again, so it is needed whole (documented). */
export function subClientChangeRefusal(input: UpdateSubClientInput): MutationReply | undefined {
  const { address } = input
  if (address === null) return refusal('address cannot be removed')
  return (address && wholeAddressRefusal(address)) ?? postalAddressRefusal(input)
}

function companyRefusal({
  legalName,
  businessNumber,
}: CreateSubClientInput): MutationReply | undefined {
  if (Boolean(legalName) === Boolean(businessNumber)) return undefined
  return legalName
    ? refusal('businessNumber is required when legalName is given')
    : refusal('legalName is required when businessNumber is given')
}

/** "Provide proper" names, mobile number and date of birth; the schema holds the names. */
function contactRefusal(
  { mobile, dob }: CreateSubClientInput,
  now: number,
): MutationReply | undefined {
  if (!mobile) return refusal('mobile is required')
  if (!dob) return refusal('dob is required')
  const turns65 = `${Number(dob.slice(0, 4)) + 65}${dob.slice(4)}`
  return turns65 <= sydneyDay(now) ? refusal('The person must be under 65 years of age') : undefined
}

const addressParts = ['street', 'suburb', 'state', 'postcode', 'country'] as const

function wholeAddressRefusal(address: AddressInput): MutationReply | undefined {
  const missing = addressParts.find(part => !address[part])
  return missing && refusal(`address.${missing} is required`)
}

/** As for everybody's address: only the sub-client's own is needed whole. */
function postalAddressRefusal({ postalAddress }: UpdateSubClientInput): MutationReply | undefined {
  const refused = addressRefusal(postalAddress)
  return refused && refusal(refused.message.replaceAll('address.', 'postalAddress.'))
}

function idDocRefusal({ idDoc, address }: CreateSubClientInput): MutationReply | undefined {
  if (!idDoc) return refusal('idDoc is required')
  const isAustralian = address.country === 'AU'
  if (idDoc.type === 'passport' || (isAustralian && idDoc.type === 'licence')) return undefined
  return refusal(
    isAustralian
      ? 'idDoc.type must be licence or passport for an Australian resident'
      : 'idDoc.type must be passport for a non-Australian resident',
  )
}
