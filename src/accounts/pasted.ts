/**
 * The first 1,000 characters of a text with a-z in capitals, full-width ASCII in ASCII, and the Arabic
 * and Persian digits, which keyboards of those languages produce, in ASCII too. Nothing else is
 * touched: the capitals of ß are SS, and ² may be a footnote.
 */
export function folded(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/[a-z！-～]/g, character => character.normalize('NFKC').toUpperCase())
    .replace(/[٠-٩۰-۹]/g, digit => `${digit.charCodeAt(0) & 15}`)
}

/**
 * The text of an account identifier without what a printed form, a spreadsheet or an e-mail adds.
 *
 * Takes out white space of every kind, zero-width characters, hyphens, dashes and full stops; turns
 * full-width letters and digits and Arabic digits into ASCII, and a-z into A-Z; then takes out
 * `label`. Other characters stay, so that a check can name them.
 * Reads no more than 1,000 characters, whatever the input.
 *
 * @param label matches what may precede the identifier, in capitals and without separators. Let it
 * repeat itself: the result has to stay the same when it is cleaned again.
 */
export function cleaned(text: string, label: RegExp): string {
  // DI is what no font shows: zero-width and bidirectional characters, the soft hyphen. Cs are halves of
  // characters, which might join when what parts them is taken out. No bullets and middle dots: others
  // mask digits with them, and ••••1234 would pass as an account number.
  return folded(text)
    .replace(/[\p{space}\p{DI}\p{Cs}\p{Dash}.。]/gu, '')
    .replace(label, '')
}
