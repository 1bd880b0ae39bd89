import type { RecipientInput } from '../../api/documents/operationTypes.ts'
import { addressPartNames } from '../addresses/addressParts.ts'
import type { Recipient } from '../useRecipients.ts'
import { given } from '../wire/toInput.ts'

const texts = [
  'externalId',
  'nickName',
  'firstName',
  'middleName',
  'lastName',
  'companyName',
  'dob',
  'email',
  'mobile',
  'bsb',
  'accountNo',
  'payid',
  'iban',
  'bic',
  'aba',
  'clabe',
  'ifsc',
  'cnaps',
  'sortCode',
] as const satisfies readonly (keyof RecipientInput)[]

/**
 * What creates the same recipient once more: all that the API has given of it, save the id, and the
 * country of the account, which the API itself finds.
 */
export function toRecipientInput(recipient: Recipient): RecipientInput {
  const { accountIdType, currency, address } = recipient
  return {
    accountIdType,
    currency,
    ...picked(recipient, texts),
    ...(address && { address: picked(address, addressPartNames) }),
  }
}

/** The named fields that aren't empty. */
function picked<Key extends string>(
  from: Readonly<Record<Key, string | null>>,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, string>>> {
  return given(Object.fromEntries(keys.map(key => [key, from[key]]))) as Partial<
    Record<Key, string>
  >
}
