import type { RecipientInput } from '../../api/documents/operationTypes.ts'
import { accountCountry } from '../../rules/accountCountry.ts'
import { requiredAccountFields } from '../../rules/requiredFields.ts'
import type { DeliveryMethodRow } from '../seeds/deliveryMethods.ts'
import { addressRefusal } from './addressRules.ts'
import { partyNameRefusal } from './partyNameRules.ts'
import { identifierFields, isWellFormed } from './recipientIdentifiers.ts'
import { type MutationReply, refusal } from './refusal.ts'

/**
 * Why the API would refuse this recipient, or nothing. Identifiers are canonical already.
 *
 * The rules are documented; their codes and words are inferred, and name the API's fields.
 */
export function recipientRefusal(
  input: RecipientInput,
  deliveryMethods: readonly DeliveryMethodRow[],
): MutationReply | undefined {
  return (
    partyNameRefusal(input) ??
    addressRefusal(input.address) ??
    accountRefusal(input, deliveryMethods)
  )
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
  const missing = requiredAccountFields(row).find(field => !given(input, field))
  if (missing) return refusal(`${missing} is required when accountIdType is ${accountIdType}`)
  const malformed = identifierFields.find(
    field => input[field] && !isWellFormed(field, input[field], accountIdType),
  )
  return malformed && refusal(`${malformed} is invalid`)
}

/** What stands at a path of the input: the API's list may name `address.postcode` too (inferred). */
function given(input: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) => (value as Readonly<Record<string, unknown>> | null)?.[part],
      input,
    )
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
