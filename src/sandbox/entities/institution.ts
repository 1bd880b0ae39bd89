import type { StoredAddress } from './address.ts'

/** A financial institution on whose instruction money is moved. */
export interface StoredInstitution {
  readonly id: string
  readonly externalId: string | null
  readonly legalName: string | null
  readonly businessNumber: string | null
  readonly address: StoredAddress | null
}
