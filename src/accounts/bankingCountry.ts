// Each group: a country, then the territories that bank under its codes (SWIFT IBAN registry for
// FR, GB and FI). UK and EL are what people write for GB and GR.
const groups = [
  'FRBLGFGPMFMQNCPFPMRETFWFYT',
  'GBGGIMJEUK',
  'GREL',
  'FIAX',
  'USASGUMPPRUMVI',
  'AUCCCXNF',
]

/**
 * The country under whose code the banks of a country or territory issue their identifiers: FR for
 * Réunion (RE), GB for Jersey (JE), GB for the mistaken UK. Any other code comes back unchanged.
 *
 * Compare two countries through it before warning that they differ.
 */
export function bankingCountry(code: string): string {
  return groups.find(codes => codes.match(/../g)?.includes(code))?.slice(0, 2) ?? code
}
