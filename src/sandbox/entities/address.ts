import type { AddressInput } from '../../api/documents/operationTypes.ts'

/** Fields of an address, as the API names them. */
export const addressFields = [
  'building',
  'streetNo',
  'street',
  'suburb',
  'state',
  'country',
  'postcode',
] as const satisfies readonly (keyof AddressInput)[]

export type AddressField = (typeof addressFields)[number]

/** An address as the sandbox keeps it: every part there, null when not given. */
export type StoredAddress = Readonly<Record<AddressField, string | null>>

export function toStoredAddress(input: AddressInput): StoredAddress
export function toStoredAddress(input: AddressInput | null | undefined): StoredAddress | null
export function toStoredAddress(input: AddressInput | null | undefined): StoredAddress | null {
  if (!input) return null
  return Object.fromEntries(
    addressFields.map(field => [field, input[field] ?? null]),
  ) as StoredAddress
}
