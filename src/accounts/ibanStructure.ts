// First the countries that people try and that have no IBANs. Then each structure of what follows the
// check digits, with the countries that have it. A field is one character, whose code is the field's
// length plus 64 for digits (R, the 18th letter, is Germany's 18n), 32 for letters or digits, and 122
// for letters; neighbouring fields of one kind are put together.
const registry =
  'aucacnhkinjpmxnzsgusza$D0by$Tdo4md8gtB2saC*BmkC-kzluC0omD4lbE,chliF0trF3uaG0grH,adH0alcy' +
  'J+BfrmcKnoLbeNdkfifoglsdN/ruOsiPatbaeeltmnxkQhrRcrdemersvaSaeilsotlTczessesktnUlyptstVis' +
  'WbidjmrW{!brXhuplYeg{J,itsm|Lfk|Pge~-lv~.bh~/gi~0pkro~4az~5psqa~6kw~8lc~D2joye~E2mt~F(bg~Jnl' +
  '~Ngbie~Oiq~Pvg~S}mu~Thnnisv~T}sc'

/**
 * By country, one letter for each character of an IBAN: `n` is a digit, `a` is A-Z, `c` is either.
 * Empty for a country that people try and that issues none. A territory has no entry of its own.
 *
 * Source: SWIFT IBAN registry (ISO 13616-2), release 101, 89 countries.
 */
export const ibanStructures: ReadonlyMap<string, string> = /* @__PURE__ */ readRegistry()

function readRegistry() {
  const structures = new Map<string, string>()
  let structure = ''
  for (const [fields, country] of registry.matchAll(/([a-z]{2})|[^a-z]+/g)) {
    if (country) structures.set(country.toUpperCase(), structure)
    else
      structure = `|B${fields}`.replace(/./g, field => {
        const code = field.charCodeAt(0)
        return code > 99 ? 'a'.repeat(code - 122) : (code > 64 ? 'n' : 'c').repeat(code & 31)
      })
  }
  return structures
}
