import { ibanStructures } from './ibanStructure.ts'

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

// A digit for each country of ibanStructures, in its order: how long the bank code is, and how long
// the branch code that follows it (0: none).
const bankCodes =
  '000000000004424233334555634335543434429553254274833333434434234425558384552244444444444444' +
  '4444464446'
const branchCodes =
  '000000000000000000000000044550500000005003000200000003300400334425555404550000000000004454' +
  '0663020002'

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
  const structure = ibanStructures.get(code)
  if (!structure) return undefined

  const index = [...ibanStructures.keys()].indexOf(code)
  // In Italy and San Marino a check letter precedes the bank code.
  const start = /IT|SM/.test(code) ? 5 : 4
  const end = start + Number(bankCodes[index])
  const branch = Number(branchCodes[index])
  return {
    length: structure.length,
    structure,
    bank: [start, end],
    ...(branch && { branch: [end, end + branch] }),
  }
}
