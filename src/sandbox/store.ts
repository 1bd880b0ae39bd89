import type { AccountIdType, AddressInput } from '../api/documents/operationTypes.ts'
import { identifierFields } from './rules/recipientIdentifiers.ts'
import type { DeliveryMethodRow } from './seeds/deliveryMethods.ts'

/** One entry of the address book as the sandbox keeps it: every field there, null when not given. */
export interface StoredRecipient extends RecipientTexts {
  readonly id: string
  readonly accountIdType: AccountIdType
  readonly currency: string
  readonly address: Readonly<Record<AddressField, string | null>> | null
}

type RecipientTexts = { readonly [Field in RecipientTextField]: string | null }

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

/** Fields of a recipient that are plain texts and may be left out. */
export const recipientTextFields = [
  'externalId',
  'nickName',
  'firstName',
  'middleName',
  'lastName',
  'companyName',
  'dob',
  'country',
  'email',
  'mobile',
  ...identifierFields,
] as const

export type RecipientTextField = (typeof recipientTextFields)[number]

/** A recipient to start with: its account, and whatever else it has. */
export type RecipientSeed = Pick<StoredRecipient, 'id' | 'accountIdType' | 'currency'> & {
  readonly [Field in RecipientTextField]?: string | null | undefined
} & { readonly address?: AddressInput | null | undefined }

/** All that the sandbox remembers. */
export interface Store {
  /** By id, oldest first. */
  readonly recipients: Map<string, StoredRecipient>
  readonly deliveryMethods: readonly DeliveryMethodRow[]
}

export function createStore(
  seeds: readonly RecipientSeed[],
  deliveryMethods: readonly DeliveryMethodRow[],
): Store {
  return {
    recipients: new Map(seeds.map(seed => [seed.id, toStoredRecipient(seed)])),
    deliveryMethods,
  }
}

/** The same recipient with null for everything that wasn't given. */
export function toStoredRecipient(seed: RecipientSeed): StoredRecipient {
  const { id, accountIdType, currency, address } = seed
  const texts = Object.fromEntries(recipientTextFields.map(field => [field, seed[field] ?? null]))
  return {
    ...(texts as RecipientTexts),
    id,
    accountIdType,
    currency,
    address: address
      ? (Object.fromEntries(
          addressFields.map(field => [field, address[field] ?? null]),
        ) as NonNullable<StoredRecipient['address']>)
      : null,
  }
}
