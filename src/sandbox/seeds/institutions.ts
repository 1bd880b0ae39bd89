import { toStoredAddress } from '../entities/address.ts'
import type { StoredInstitution } from '../entities/institution.ts'

/** What the documentation's examples name, under the id that it has there; the other is ours. */
export const seededInstitutions: readonly StoredInstitution[] = [
  {
    id: '65570da4f176682c5e412552',
    externalId: null,
    legalName: 'Intermediate Institution Ltd',
    businessNumber: 'A39477669937',
    address: toStoredAddress({
      postcode: '2000',
      street: '203 Business Street',
      country: 'AU',
      state: 'NSW',
      suburb: 'Sydney',
    }),
  },
  {
    id: '64f1a2b3c4d5e6f708192f01',
    externalId: 'inst-eu-1',
    legalName: 'Nordlicht Remittance GmbH',
    businessNumber: 'HRB 114477',
    address: toStoredAddress({
      street: '12 Speicherstrasse',
      suburb: 'Hamburg',
      country: 'DE',
      postcode: '20457',
    }),
  },
]
