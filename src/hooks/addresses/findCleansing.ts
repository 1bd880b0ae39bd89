import type { ApolloClient } from '@apollo/client'
import { addressCleanserRequestsDocument } from '../../api/documents/addressCleanserRequests.ts'
import type { AddressInput } from '../../api/documents/operationTypes.ts'
import type { AddressCleanserRequest } from '../useAddressCleanserRequests.ts'
import { askAnew } from '../wire/askAnew.ts'
import { addressKey, toAddressParts } from './addressParts.ts'

/**
 * The newest look-up of an address that the API knows; looking costs nothing. Rejects as the client
 * does.
 *
 * @param key from `addressKey`
 */
export async function findCleansing(
  client: ApolloClient,
  key: string,
): Promise<AddressCleanserRequest | undefined> {
  const { addressCleanserRequests } = await askAnew(client, addressCleanserRequestsDocument, {
    input: {},
  })
  return addressCleanserRequests
    .filter(({ originalAddress }) => addressKey(toAddressParts(originalAddress)) === key)
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))[0]
}

/** The newest look-up of an address, in whatever writing. */
export function findCleansingOf(
  client: ApolloClient,
  address: AddressInput,
): Promise<AddressCleanserRequest | undefined> {
  return findCleansing(client, addressKey(toAddressParts(address)))
}
