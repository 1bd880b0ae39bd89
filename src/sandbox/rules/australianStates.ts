/** A state's code from its code or name, in any case. */
export function stateCode(text: string): string | undefined {
  const name = text.trim().toUpperCase()
  return Object.hasOwn(codesByName, name) ? codesByName[name] : codes.find(code => code === name)
}

/**
 * The state of a postcode, by Australia Post's ranges; undefined for a number that none of them has.
 *
 * A few postcodes lie on both sides of a border; they are given to the state of their range.
 */
export function stateOfPostcode(postcode: string): string | undefined {
  const number = /^\d{4}$/.test(postcode) ? Number(postcode) : Number.NaN
  return ranges.find(([from, to]) => from <= number && number <= to)?.[2]
}

const codes = ['ACT', 'NSW', 'NT', 'QLD', 'SA', 'TAS', 'VIC', 'WA']

const codesByName: Readonly<Record<string, string>> = {
  'AUSTRALIAN CAPITAL TERRITORY': 'ACT',
  'NEW SOUTH WALES': 'NSW',
  'NORTHERN TERRITORY': 'NT',
  QUEENSLAND: 'QLD',
  'SOUTH AUSTRALIA': 'SA',
  TASMANIA: 'TAS',
  VICTORIA: 'VIC',
  'WESTERN AUSTRALIA': 'WA',
}

const ranges: readonly (readonly [from: number, to: number, state: string])[] = [
  [200, 299, 'ACT'],
  [800, 999, 'NT'],
  [1000, 2599, 'NSW'],
  [2600, 2618, 'ACT'],
  [2619, 2899, 'NSW'],
  [2900, 2920, 'ACT'],
  [2921, 2999, 'NSW'],
  [3000, 3999, 'VIC'],
  [4000, 4999, 'QLD'],
  [5000, 5999, 'SA'],
  [6000, 6999, 'WA'],
  [7000, 7999, 'TAS'],
  [8000, 8999, 'VIC'],
  [9000, 9999, 'QLD'],
]
