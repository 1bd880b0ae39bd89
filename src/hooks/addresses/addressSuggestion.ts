import type { AddressRecommendation } from '../../api/documents/operationTypes.ts'
import type { AddressCleanserRequest } from '../useAddressCleanserRequests.ts'
import { type AddressParts, addressPartNames, toAddressParts } from './addressParts.ts'

/** How well the API could make sense of an address. */
export interface AddressRating {
  /** An open list: `accept`, `review` or `flag` so far. Undefined where the API gives none. */
  readonly recommendation: AddressRecommendation | undefined
  /** 0 to 100; null where the API can't tell, as for many countries. */
  readonly score: number | null
}

/** Earlier names that the API has for the same recommendations. */
const earlierNames: Readonly<Record<string, AddressRecommendation>> = {
  approve: 'accept',
  reject: 'flag',
}

export function readRating({ recommendation, score }: AddressCleanserRequest): AddressRating {
  const name = recommendation ?? undefined
  return { recommendation: name && (earlierNames[name] ?? name), score: score ?? null }
}

/** The cleansed address as it may stand in the original's place; undefined where there is none. */
export function readSuggestion(
  { cleansedAddress }: AddressCleanserRequest,
  original: AddressParts,
): AddressParts | undefined {
  const cleansed = toAddressParts(cleansedAddress)
  const isEmpty = addressPartNames.every(name => name === 'country' || cleansed[name].trim() === '')
  if (isEmpty) return undefined
  // That the API doesn't repeat the country is no proposal to live nowhere.
  const country = cleansed.country || original.country
  return { ...withinLine(cleansed, original), country }
}

/**
 * Most forms ask for street and number in one field, and those of other countries than Australia for the
 * building too. What the API splits off from there would get lost on the way back, so it stays where
 * it was typed; the number on the side of the name where it stood.
 */
function withinLine(cleansed: AddressParts, original: AddressParts): AddressParts {
  const { building, streetNo } = cleansed
  let { street } = cleansed
  const hasNumber = streetNo !== '' && original.streetNo.trim() === ''
  const hasBuilding =
    building !== '' && original.building.trim() === '' && original.country !== 'AU'
  if (hasNumber) street = joined(street, streetNo, original.street)
  if (hasBuilding) street = street ? `${building}, ${street}` : building
  return {
    ...cleansed,
    building: hasBuilding ? '' : building,
    streetNo: hasNumber ? '' : streetNo,
    street,
  }
}

/** "12 Hay Street" or "Hauptstraße 5", as it was typed. */
function joined(street: string, number: string, typed: string): string {
  if (street === '') return number
  const line = typed.toLowerCase()
  // Its first letters: the word for "street" may have been short.
  const name = line.indexOf(street.slice(0, 4).toLowerCase())
  const isBehind = name >= 0 && line.indexOf(number.toLowerCase()) > name
  return isBehind ? `${street} ${number}` : `${number} ${street}`
}
