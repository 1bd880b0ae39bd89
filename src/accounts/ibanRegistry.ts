import { ibanStructure } from './ibanStructure.ts'

/** What the registry says of the IBANs of one country. */
export type IbanCountry = {
  /** Characters of a whole IBAN, 15 to 33. */
  length: number
  /** One letter for each character of a whole IBAN: `n` is a digit, `a` is A-Z, `c` is either. */
  structure: string
  /** Where the bank code stands: `iban.slice(...country.bank)`. */
  bank: readonly [start: number, end: number]
  /** Where the branch code stands, in the countries that have one. */
  branch?: readonly [start: number, end: number]
}

// Each pair of lengths, of the bank code and of the branch code that follows it (0: none), then the
// countries that have it.
const codeLengths =
  '20EEFKGEMDSASD22ISXK23TN30AEBEFIKZLUMEMKOMRSSETLVA33BAILLY34GRHU35ALCY' +
  '40AZBHBYCRCZDKDOFOGIGLGTHNKWLBLCLVMNNINLNOPKPSQAROSKSVVG43IQSO44ADBGEGESJOPTSTYE45MT46GBIE' +
  '50ATCHFRLILTSITR55BIDJITMCMRSM60UA62MUSC70HR80DEPL85BR95RU'

const countries: Record<string, IbanCountry> = {}

/**
 * The registry's entry for a country that issues IBANs, or undefined for any other.
 *
 * Territories have no entry of their own: see `bankingCountry`.
 *
 * Source: SWIFT IBAN registry (ISO 13616-2), release 101, 89 countries.
 *
 * @param code ISO 3166-1 alpha-2 in capitals, or XK
 */
export function ibanCountry(code: string): IbanCountry | undefined {
  const structure = ibanStructure(code)
  if (!structure) return undefined
  countries[code] ??= read(code, structure)
  return countries[code]
}

function read(code: string, structure: string): IbanCountry {
  const [, bank, branch] = new RegExp(`(\\d)(\\d)(?:[A-Z]{2})*?${code}`).exec(codeLengths) ?? []
  // In Italy and San Marino a check letter precedes the bank code.
  const start = /IT|SM/.test(code) ? 5 : 4
  const end = start + Number(bank)
  const country = { length: structure.length, structure, bank: [start, end] } as const
  return branch === '0' ? country : { ...country, branch: [end, end + Number(branch)] }
}
