import { stateOfPostcode } from '../../rules/postcodeStates.ts'
import { stateCode } from '../../rules/states.ts'
import type { StoredAddress } from '../entities/address.ts'
import type { StoredAddressRequest } from '../entities/compliance.ts'
import { type AddressParts, isPostBox, partsOfLine } from './addressLine.ts'
import { streetTypeAt, type TidyText, tidyCase, tidyStreet, tidySuburb } from './addressWords.ts'

/** What came out of looking an address up. */
export type CleansedAddress = Pick<
  StoredAddressRequest,
  'cleansedAddress' | 'recommendation' | 'score'
>

/**
 * Tidies an address and says how much of it could be made sense of; undefined where nothing can be
 * read at all.
 *
 * The sandbox has no directory of streets: it knows the form of an Australian address and which
 * postcodes a state has, and nothing of other countries, whose addresses have no score and are for
 * review. The sums are ours, such that the documentation's example comes to its 97.1.
 */
export function cleansed(address: StoredAddress): CleansedAddress | undefined {
  if (!/[a-z]/i.test(address.street ?? '')) return undefined
  return address.country === 'AU' ? cleansedInAustralia(address) : cleansedElsewhere(address)
}

// What each thing that was mended, guessed or missing takes off 100.
const cost = {
  recased: 0.3,
  expanded: 0.3,
  splitOff: 0.5,
  stateFromPostcode: 1,
  noStreetType: 10,
  noState: 10,
  noNumber: 15,
  // Not where somebody lives.
  postBox: 15,
  noSuburb: 20,
  noPostcode: 20,
  contradiction: 35,
}

const accepted = 85
const reviewed = 40

function cleansedInAustralia(address: StoredAddress): CleansedAddress {
  const parts = partsOfLine(address)
  const street = tidyStreet(parts.street)
  const suburb = parts.suburb === null ? null : tidySuburb(parts.suburb)
  const building = parts.building === null ? null : tidyCase(parts.building)
  const state = stateOf(parts)
  const score = rounded(
    100 -
      costOfWords([street, suburb, building]) -
      parts.splitOff * cost.splitOff -
      parts.contradictions * cost.contradiction -
      state.cost -
      costOfParts(address, parts),
  )
  const cleansedAddress = {
    building: building?.text ?? null,
    streetNo: address.streetNo?.toUpperCase() ?? null,
    street: street.text,
    suburb: suburb?.text ?? null,
    state: state.code,
    country: 'AU',
    postcode: parts.postcode,
  }
  if (score < reviewed) return { cleansedAddress: null, recommendation: 'flag', score }
  return { cleansedAddress, recommendation: score < accepted ? 'review' : 'accept', score }
}

function costOfWords(texts: readonly (TidyText | null)[]): number {
  const expanded = texts.reduce((sum, text) => sum + (text?.expanded ?? 0), 0)
  const isRecased = texts.some(text => text?.isRecased)
  return expanded * cost.expanded + (isRecased ? cost.recased : 0)
}

/** The postcode decides: it is the harder to mistake for another. */
function stateOf({ state, postcode }: AddressParts): { code: string | null; cost: number } {
  const named = state === null ? undefined : stateCode(state, 'AU')
  const implied = /^\d{4}$/.test(postcode ?? '') ? stateOfPostcode(postcode ?? '', 'AU') : undefined
  if (implied === undefined) {
    const wrongPostcode = postcode === null ? 0 : cost.contradiction
    return { code: named ?? null, cost: wrongPostcode + (named ? 0 : cost.noState) }
  }
  if (state === null) return { code: implied, cost: cost.stateFromPostcode }
  return { code: implied, cost: named === implied ? 0 : cost.contradiction }
}

function costOfParts({ streetNo }: StoredAddress, parts: AddressParts): number {
  const words = parts.street.split(/\s+/)
  return [
    streetNo === null && !words.some(word => /^\d/.test(word)) ? cost.noNumber : 0,
    isPostBox(parts.street) ? cost.postBox : 0,
    streetTypeAt(words) < 0 ? cost.noStreetType : 0,
    parts.suburb === null ? cost.noSuburb : 0,
    parts.postcode === null ? cost.noPostcode : 0,
  ].reduce((sum, part) => sum + part, 0)
}

function cleansedElsewhere(address: StoredAddress): CleansedAddress {
  const cleansedAddress = {
    ...address,
    building: tidyForeign(address.building),
    street: tidyForeign(address.street),
    suburb: tidyForeign(address.suburb),
    postcode: address.postcode?.toUpperCase() ?? null,
  }
  return { cleansedAddress, recommendation: 'review', score: null }
}

/** "rue des Lilas" is right as it is: only a text in one case is touched. */
function tidyForeign(text: string | null): string | null {
  if (text === null || (/[a-z]/.test(text) && /[A-Z]/.test(text))) return text
  return tidyCase(text).text
}

function rounded(score: number): number {
  return Math.max(0, Math.round(score * 10) / 10)
}
