import type { InstitutionInput } from '../../api/documents/operationTypes.ts'
import { toStoredAddress } from '../entities/address.ts'
import type { StoredInstitution } from '../entities/institution.ts'
import { newId, type World } from '../world.ts'
import { addressRefusal } from './addressRules.ts'
import { type MutationReply, refusal } from './refusal.ts'

/**
 * The institution that the input means, as documented: by externalId, or else by businessNumber and
 * country, or else by legalName and country. That an unknown externalId is no reason to stop is
 * inferred ("avoid creating multiple Institutions for the same organisation").
 */
export function findInstitution(
  { store }: Pick<World, 'store'>,
  { externalId, businessNumber, legalName, address }: InstitutionInput,
): StoredInstitution | undefined {
  const country = address?.country
  const find = (isMeant: (other: StoredInstitution) => boolean) =>
    [...store.institutions.values()].find(isMeant)
  const findThere = (field: 'businessNumber' | 'legalName', value: string | null | undefined) =>
    value && country
      ? find(other => other[field] === value && other.address?.country === country)
      : undefined
  return (
    (externalId ? find(other => other.externalId === externalId) : undefined) ??
    findThere('businessNumber', businessNumber) ??
    findThere('legalName', legalName)
  )
}

/**
 * The institution that was meant, or else a new one. One that is found stays as it is (inferred): a
 * withdrawal that names it in short must not take its address away.
 */
export function createdInstitution(world: World, input: InstitutionInput): StoredInstitution {
  const known = findInstitution(world, input)
  if (known) return known
  const institution = storedInstitution(newId(world), input)
  world.store.institutions.set(institution.id, institution)
  return institution
}

/** Why the API would refuse to keep such an institution, or nothing; all of it is inferred. */
export function institutionRefusal({
  legalName,
  address,
}: InstitutionInput): MutationReply | undefined {
  if (!legalName) return refusal('legalName is required')
  return addressRefusal(address)
}

/** An institution as it is kept: an empty text counts as left out. */
export function storedInstitution(
  id: string,
  { externalId, legalName, businessNumber, address }: InstitutionInput,
): StoredInstitution {
  return {
    id,
    externalId: externalId || null,
    legalName: legalName || null,
    businessNumber: businessNumber || null,
    address: toStoredAddress(address),
  }
}
