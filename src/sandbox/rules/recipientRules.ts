import type { RecipientInput } from '../../api/documents/operationTypes.ts'
import { requiredAccountFields } from '../../rules/requiredFields.ts'
import { type MutationReply, refusal } from '../resolvers/resolver.ts'
import type { DeliveryMethodRow } from '../seeds/deliveryMethods.ts'
import {
  accountCountry,
  type IdentifierField,
  identifierFields,
  isWellFormed,
} from './recipientIdentifiers.ts'

/**
 * Why the API would refuse this recipient, or nothing. Identifiers are canonical already.
 *
 * The rules are documented; their codes and words are inferred, and name the API's fields.
 */
export function recipientRefusal(
  input: RecipientInput,
  deliveryMethods: readonly DeliveryMethodRow[],
): MutationReply | undefined {
  return nameRefusal(input) ?? addressRefusal(input) ?? accountRefusal(input, deliveryMethods)
}

function nameRefusal({
  firstName,
  lastName,
  companyName,
}: RecipientInput): MutationReply | undefined {
  if (companyName && (firstName || lastName)) {
    return refusal('Give either companyName or firstName and lastName, not both')
  }
  if (companyName) return undefined
  if (!firstName && !lastName)
    return refusal('Either companyName or firstName and lastName is required')
  if (!firstName) return refusal('firstName is required when lastName is given')
  if (!lastName) return refusal('lastName is required when firstName is given')
  return undefined
}

function addressRefusal({ address }: RecipientInput): MutationReply | undefined {
  if (!address) return undefined
  if (!address.country) return refusal('address.country is required')
  if (address.country === 'AU' && !address.street) {
    return refusal('address.street is required when address.country is AU')
  }
  return undefined
}

function accountRefusal(
  input: RecipientInput,
  deliveryMethods: readonly DeliveryMethodRow[],
): MutationReply | undefined {
  const { accountIdType, currency } = input
  const row = deliveryMethodOf(input, deliveryMethods)
  if (!row) {
    const country = recipientCountry(input)
    const where = country === null ? '' : ` in ${country}`
    const message = `accountIdType ${accountIdType} is not available for ${currency}${where}`
    return refusal(message, 'DELIVERY_METHOD_NOT_AVAILABLE')
  }
  const missing = requiredAccountFields(row).find(field => !input[field as IdentifierField])
  if (missing) return refusal(`${missing} is required when accountIdType is ${accountIdType}`)
  const malformed = identifierFields.find(
    field => input[field] && !isWellFormed(field, input[field], accountIdType),
  )
  return malformed && refusal(`${malformed} is invalid`)
}

/**
 * The delivery method that this account is reached by. People hold accounts abroad, so the account's
 * own country counts before the address's.
 */
function deliveryMethodOf(
  input: RecipientInput,
  deliveryMethods: readonly DeliveryMethodRow[],
): DeliveryMethodRow | undefined {
  const { accountIdType: method, currency, address } = input
  const rows = deliveryMethods.filter(row => row.method === method && row.currency === currency)
  const countries = [accountCountry(method, input), address?.country].filter(Boolean)
  if (countries.length === 0) return rows[0]
  return countries.flatMap(country => rows.filter(row => row.country === country))[0]
}

/** The recipient's `country`, which the input has no field for (inferred): of the address, or else of the account. */
export function recipientCountry(input: RecipientInput): string | null {
  return input.address?.country ?? accountCountry(input.accountIdType, input) ?? null
}
