// Each group: a country, then the territories that bank under its codes (SWIFT IBAN registry for
// FR, GB and FI). UK and EL are what people write for GB and GR.
const groups = [
  'FR BL GF GP MF MQ NC PF PM RE TF WF YT',
  'GB GG IM JE UK',
  'GR EL',
  'FI AX',
  'US AS GU MP PR UM VI',
  'AU CC CX NF',
]

/**
 * The country under whose code the banks of a country or territory issue their identifiers: FR for
 * Réunion (RE), GB for Jersey (JE), GB for the mistaken UK. Any other code comes back unchanged.
 *
 * Compare two countries through it before warning that they differ.
 */
export function bankingCountry(code: string): string {
  const group = /^[A-Z]{2}$/.test(code) ? groups.find(codes => codes.includes(code)) : undefined
  return group ? group.slice(0, 2) : code
}
