import type { AddressInput } from '../../api/documents/operationTypes.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import { given } from '../wire/toInput.ts'

/** The parts of an address, in the order in which people write them. */
export const addressPartNames = [
  'building',
  'streetNo',
  'street',
  'suburb',
  'state',
  'postcode',
  'country',
] as const satisfies readonly (keyof AddressInput)[]

/** A part of an address, by the API's name. */
export type AddressPart = (typeof addressPartNames)[number]

/** An address in its parts; one that isn't there is an empty text. `country` is ISO 3166-1 alpha-2. */
export type AddressParts = Readonly<Record<AddressPart, string>>

/** Every part as it was written, outer spaces and all. */
export function toAddressParts(address: AddressInput | null): AddressParts {
  return partsBy(name => address?.[name] ?? '')
}

/** What is sent of an address: no empty parts, and straight quotes for the curly ones of phones. */
export function toAddressInput(parts: AddressParts): AddressInput {
  return given(partsBy(name => straight(parts[name])))
}

/**
 * The same text for the same address, whatever its case, spaces and punctuation. What stood apart
 * stays apart: "1/23" is another address than "12/3".
 */
export function addressKey(parts: AddressParts): string {
  const texts = addressPartNames.map(name =>
    straight(parts[name])
      .toLowerCase()
      .replace(/'/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  )
  return texts.join('|')
}

/** The parts that differ by more than case and spaces. */
export function changedParts(one: AddressParts, other: AddressParts): readonly AddressPart[] {
  const plain = (text: string) => straight(text).toLowerCase()
  return addressPartNames.filter(name => plain(one[name]) !== plain(other[name]))
}

function straight(text: string): string {
  return checkPlainText(text).value
}

function partsBy(textOf: (name: AddressPart) => string): AddressParts {
  return Object.fromEntries(addressPartNames.map(name => [name, textOf(name)])) as AddressParts
}
