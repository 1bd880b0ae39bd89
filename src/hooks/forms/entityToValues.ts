import { accountCountry } from '../../rules/accountCountry.ts'
import type { Recipient } from '../useRecipients.ts'
import type { InitialValues } from './formInitialValues.ts'

/** A recipient as its form holds it. */
export function recipientToValues(recipient: Recipient): InitialValues {
  const { accountIdType, currency, country, address } = recipient
  return {
    ...entityToValues(recipient),
    // Where the account is, as far as it tells; else where its holder lives.
    country: accountCountry(accountIdType, recipient) ?? country ?? address?.country ?? '',
    currency,
    method: accountIdType,
  }
}

interface Party {
  readonly companyName?: string | null | undefined
}

/**
 * An entity's texts by the API's names, and whether it is a person or a company. The number of a house
 * stands in its street, since no form asks for it by itself.
 */
export function entityToValues(entity: Party & object): InitialValues {
  const values: Record<string, string | Record<string, string>> = {}
  for (const [name, value] of Object.entries(entity)) {
    if (typeof value === 'string') values[name] = value
    else if (value) values[name] = withStreetLine(partTexts(value))
  }
  return { ...values, entity: entity.companyName ? 'company' : 'individual' }
}

/** The parts of an address, or of another whole, that are there. */
export function partTexts(whole: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([name, value]) => typeof value === 'string' && name !== '__typename',
    ),
  )
}

/**
 * The parts that a known address has, to be asked for even where its country doesn't use them.
 *
 * @param country none in any other country, where they mean nothing
 */
export function otherParts(
  address: object | null | undefined,
  country: string,
): readonly string[] | undefined {
  const parts = partTexts(address ?? {})
  if (parts.country !== country) return undefined
  return Object.keys(parts).map(part => `address.${part}`)
}

/** Number and street in one line, as a form shows them. */
export function streetLine({ streetNo, street }: Readonly<Record<string, string>>): string {
  return [streetNo, street].filter(Boolean).join(' ')
}

function withStreetLine({ streetNo, ...parts }: Readonly<Record<string, string>>) {
  return streetNo ? { ...parts, street: streetLine({ streetNo, ...parts }) } : parts
}
