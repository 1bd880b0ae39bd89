import { stateCode } from '../../rules/states.ts'
import type { StoredAddress } from '../entities/address.ts'
import { isDirection, streetTypeAt } from './addressWords.ts'

/** An Australian address whose street no longer holds the other parts. */
export interface AddressParts
  extends Pick<StoredAddress, 'building' | 'suburb' | 'state' | 'postcode'> {
  readonly street: string
  /** How many parts were found in the street's line. */
  readonly splitOff: number
  /** How many of those that the line repeats say something else there. */
  readonly contradictions: number
}

/** "33 Effingham St, Launceston TAS 7249" in its parts. What is given apart from the line wins. */
export function partsOfLine({
  building,
  street,
  suburb,
  state,
  postcode,
}: StoredAddress): AddressParts {
  const end = withoutEnd(street ?? '')
  const middle = withoutSuburb(end.rest, suburb)
  const front = withoutBuilding(middle.rest, building)
  const found = [
    choose(postcode, end.postcode),
    choose(state, end.state, (a, b) => stateIn(a) === stateIn(b)),
    choose(suburb, middle.suburb),
    choose(building, front.building),
  ] as const
  return {
    postcode: found[0].value,
    state: found[1].value,
    suburb: found[2].value,
    building: found[3].value,
    street: front.rest,
    splitOff: found.filter(({ isSplitOff }) => isSplitOff).length,
    contradictions: found.filter(({ isContradictory }) => isContradictory).length,
  }
}

/** The line without the state and the postcode at its end. */
function withoutEnd(line: string): Found<'state' | 'postcode'> {
  const [, before = '', postcode = ''] = /^(.*?\S)[\s,]+(\d{4})$/.exec(line.trim()) ?? []
  const hasPostcode = postcode !== '' && !isPostBox(line)
  const { rest, state } = withoutState(hasPostcode ? before : line)
  return { rest, ...(state && { state }), ...(hasPostcode && { postcode }) }
}

function withoutState(line: string): Found<'state'> {
  const words = line.split(/[\s,]+/)
  // "New South Wales" has three words, the most.
  const state = [1, 2, 3]
    .map(count => words.slice(-count))
    .find(last => last.length < words.length && stateIn(last.join(' ')))
  if (!state) return { rest: line }
  const ending = new RegExp(`[\\s,]+${state.join('[\\s,]+')}$`)
  return { rest: line.replace(ending, ''), state: state.join(' ') }
}

/** The line without the suburb, which follows a comma or the street's last word. */
function withoutSuburb(line: string, given: string | null): Found<'suburb'> {
  const segments = line.split(/\s*,\s*/).filter(Boolean)
  const last = segments.at(-1) ?? ''
  if (segments.length > 1 && !isStreet(last)) {
    const mayBeSuburb = given === null || isAlike(given, last)
    return mayBeSuburb ? { rest: segments.slice(0, -1).join(', '), suburb: last } : { rest: line }
  }
  const words = last.split(/\s+/)
  const type = streetTypeAt(words)
  const suburb = words.slice(type + 1).join(' ')
  // "12 Bridge Rd North": a direction alone belongs to the street.
  if (type < 0 || suburb === '' || isDirection(suburb)) return { rest: line }
  if (given !== null && !isAlike(given, suburb)) return { rest: line }
  const street = words.slice(0, type + 1).join(' ')
  return { rest: [...segments.slice(0, -1), street].join(', '), suburb }
}

/** The street without what stands before it and a comma. */
function withoutBuilding(line: string, given: string | null): Found<'building'> {
  const segments = line.split(/\s*,\s*/).filter(Boolean)
  if (segments.length < 2 || given !== null) return { rest: segments.join(', ') }
  return { rest: segments.at(-1) ?? '', building: segments.slice(0, -1).join(', ') }
}

/** Whether a line ends in the number of a post box, which can look like a postcode. */
export function isPostBox(line: string): boolean {
  return /\bbox \d+$/i.test(line.trim())
}

/** What is left of a line, and what was found in the rest of it. */
type Found<Part extends string> = { readonly rest: string } & { readonly [Key in Part]?: string }

/** Whether a segment names a street with its number: "12 Smith St". */
function isStreet(segment: string): boolean {
  return /^\d/.test(segment) && streetTypeAt(segment.split(/\s+/)) >= 0
}

function isAlike(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

function choose(given: string | null, found: string | undefined, isEqual = isAlike) {
  return {
    value: given ?? found ?? null,
    isSplitOff: found !== undefined && given === null,
    isContradictory: found !== undefined && given !== null && !isEqual(given, found),
  }
}

function stateIn(text: string): string | undefined {
  return stateCode(text, 'AU')
}
