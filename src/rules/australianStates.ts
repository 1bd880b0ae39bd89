import { cleaned } from '../accounts/pasted.ts'

/** The states and territories of Australia by their postal codes. */
const states = {
  ACT: 'Australian Capital Territory',
  NSW: 'New South Wales',
  NT: 'Northern Territory',
  QLD: 'Queensland',
  SA: 'South Australia',
  TAS: 'Tasmania',
  VIC: 'Victoria',
  WA: 'Western Australia',
} as const

/** The postal code of an Australian state or territory. */
export type AustralianState = keyof typeof states

/** The letters of a state's code and of its name, in capitals. */
const spellings = Object.entries(states).map(
  ([code, name]) => [code as AustralianState, lettersOf(name)] as const,
)

/** The state that a text names by its code or in full, in any case (`Qld`, `N.S.W.`, `victoria`). */
export function australianState(text: string): AustralianState | undefined {
  const letters = lettersOf(text)
  return spellings.find(spelling => spelling.includes(letters))?.[0]
}

/** Whether a text is the beginning of a state's code or name. */
export function isStateSoFar(text: string): boolean {
  const letters = lettersOf(text)
  return spellings.flat().some(spelling => spelling.startsWith(letters))
}

function lettersOf(text: string): string {
  return cleaned(text, /^$/)
}

// By its first postcode, from the last to the first (Australia Post). They agree with the address of
// 17,018 of 17,019 bank branches, but a household near a border may have the other state's.
const ranges: readonly (readonly [from: number, state?: AustralianState])[] = [
  [9000, 'QLD'],
  [8000, 'VIC'],
  [7000, 'TAS'],
  [6000, 'WA'],
  [5000, 'SA'],
  [4000, 'QLD'],
  [3000, 'VIC'],
  [2921, 'NSW'],
  [2900, 'ACT'],
  [2619, 'NSW'],
  [2600, 'ACT'],
  [1000, 'NSW'],
  [800, 'NT'],
  [300],
  [200, 'ACT'],
]

/** The state in which a postcode usually is; `undefined` where Australia Post has given it to none. */
export function stateOfPostcode(postcode: string): AustralianState | undefined {
  return ranges.find(([from]) => Number(postcode) >= from)?.[1]
}
