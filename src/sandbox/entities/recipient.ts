import type { AccountIdType, AddressInput } from '../../api/documents/operationTypes.ts'
import { identifierFields } from '../rules/recipientIdentifiers.ts'
import { type StoredAddress, toStoredAddress } from './address.ts'

/** One entry of the address book as the sandbox keeps it: every field there, null when not given. */
export interface StoredRecipient extends RecipientTexts {
  readonly id: string
  readonly accountIdType: AccountIdType
  readonly currency: string
  readonly address: StoredAddress | null
}

/** A recipient that was given with a transaction isn't in the address book and has no id. */
export type TransactionRecipient = Omit<StoredRecipient, 'id'> & { readonly id: string | null }

type RecipientTexts = { readonly [Field in RecipientTextField]: string | null }

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

/** The same recipient with null for everything that wasn't given. */
export function toStoredRecipient(seed: RecipientSeed): StoredRecipient {
  const { id, accountIdType, currency } = seed
  const texts = Object.fromEntries(recipientTextFields.map(field => [field, seed[field] ?? null]))
  return {
    ...(texts as RecipientTexts),
    id,
    accountIdType,
    currency,
    address: toStoredAddress(seed.address),
  }
}
