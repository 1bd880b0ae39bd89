import type { Institution } from '../../src/exports/hooks.ts'

/** One that the sandbox knows, as the API gives it. */
export const nordlicht: Institution = {
  id: '64f1a2b3c4d5e6f708192f01',
  externalId: 'inst-eu-1',
  legalName: 'Nordlicht Remittance GmbH',
  businessNumber: 'HRB 114477',
  address: {
    building: null,
    streetNo: null,
    street: '12 Speicherstrasse',
    suburb: 'Hamburg',
    state: null,
    country: 'DE',
    postcode: '20457',
  },
}
