import type { Check, NoParams } from '../accounts/check.ts'
import { checkStreet, type StreetProblems } from './address.ts'

/** What can be wrong with the street where somebody lives. */
export type ResidentialStreetProblems = StreetProblems & {
  /** No number in an Australian street, nor in the building: a warning, as in the country some have none. */
  streetWithoutNumber: NoParams
}

/**
 * Checks a building or unit where somebody lives: no PO box.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function checkBuilding(text: string, country: string): Check<StreetProblems> {
  return checkStreet(text, { refusesPoBox: true, country })
}

/**
 * Checks the street where somebody lives: no PO box, and in Australia with a number, in the street or
 * the building.
 *
 * Source: Flash API, createSubClient, requirement 4: "including unit and street number".
 *
 * @param options.country ISO 3166-1 alpha-2
 * @param options.building as typed
 */
export function checkResidentialStreet(
  text: string,
  { country, building = '' }: { country: string; building?: string | undefined },
): Check<ResidentialStreetProblems> {
  const verdict = checkStreet(text, { refusesPoBox: true, country })
  if (country !== 'AU' || verdict.status !== 'valid' || /\d/.test(verdict.value + building)) {
    return verdict
  }
  return { ...verdict, status: 'warning', code: 'streetWithoutNumber', params: {} }
}
