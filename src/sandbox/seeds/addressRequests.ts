import type { AddressInput } from '../../api/documents/operationTypes.ts'
import { toStoredAddress } from '../entities/address.ts'
import type { StoredAddressRequest } from '../entities/compliance.ts'
import { type CleansedAddress, cleansed } from '../rules/addressCleanser.ts'

/**
 * What the documentation's examples name, under the ids that they have there, with what the cleanser
 * makes of it. Of the second, ours is all but the outcome; the last two are ours.
 *
 * The pages give the first two scores, 97.1 (twice) and 98.25: the more frequent is taken.
 */
export const seededAddressRequests: readonly StoredAddressRequest[] = [
  seeded('6820a4f3e1c2b5d8f0123456', '2026-06-12T08:23:14.521Z', {
    street: '33 effingham st, sth launceston 7249',
    country: 'AU',
  }),
  // The state isn't the postcode's: 64.1.
  seeded('6820b1d9c3f4a7e2d0987654', '2026-06-12T09:01:44.008Z', {
    street: '12 smith st',
    suburb: 'nth fitzroy',
    state: 'NSW',
    country: 'AU',
    postcode: '3068',
  }),
  seeded('6820c3b7f2a6d4e918c7a0b1', '2026-07-03T04:12:09.377Z', {
    street: '8 rue des Lilas, 75011 Paris',
    suburb: 'Paris',
    country: 'FR',
  }),
  seeded('6820d81e40b5c6f7a9d3e2c4', '2026-07-21T23:40:51.116Z', {
    street: 'behind the old mill',
    country: 'AU',
  }),
]

function seeded(id: string, createdAt: string, address: AddressInput): StoredAddressRequest {
  const originalAddress = toStoredAddress(address)
  return {
    id,
    originalAddress,
    ...(cleansed(originalAddress) ?? unread),
    createdAt,
    billable: true,
  }
}

const unread: CleansedAddress = { cleansedAddress: null, recommendation: 'flag', score: null }
