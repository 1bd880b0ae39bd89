import type { AddressInput, IdDocInput } from '../../api/documents/operationTypes.ts'
import { type StoredAddress, toStoredAddress } from './address.ts'

/** Somebody on whose behalf money is sent: every field there, null when not given. */
export interface StoredSender extends SenderTexts {
  readonly id: string
  readonly address: StoredAddress | null
  readonly idDoc: IdDocInput | null
}

/** A sender that was given with a transaction has no id. */
export type TransactionSender = Omit<StoredSender, 'id'> & { readonly id: string | null }

type SenderTexts = { readonly [Field in SenderTextField]: string | null }

/** Fields of a sender that are plain texts and may be left out. */
export const senderTextFields = [
  'externalId',
  'nickName',
  'firstName',
  'middleName',
  'lastName',
  'companyName',
  'legalName',
  'tradingAsName',
  'businessNumber',
  'acn',
  'dob',
  'email',
  'mobile',
] as const

export type SenderTextField = (typeof senderTextFields)[number]

/** A sender to start with. */
export type SenderSeed = { readonly id: string } & {
  readonly [Field in SenderTextField]?: string | null | undefined
} & {
  readonly address?: AddressInput | null | undefined
  readonly idDoc?: IdDocInput | null | undefined
}

/** The same sender with null for everything that wasn't given. */
export function toStoredSender(seed: SenderSeed): StoredSender {
  const texts = Object.fromEntries(senderTextFields.map(field => [field, seed[field] ?? null]))
  return {
    ...(texts as SenderTexts),
    id: seed.id,
    address: toStoredAddress(seed.address),
    idDoc: seed.idDoc ?? null,
  }
}
