// A printed identifier with its label has under 100 characters; the rest is room for white space.
// Less is kept than read, so that a display, longer by its spaces, is not cut where its value was not.
const longestRead = 1000
const longestKept = 500

// Format characters are the zero-width and the bidirectional ones, and the soft hyphen.
// U+2212 is the minus sign, which Unicode does not count among the dashes.
const separators = /[\p{White_Space}\p{Cf}\p{Pd}\u2212.·•‧。]+/gu

// Small letters, full-width ASCII, and the Arabic and Persian digits, which keyboards of those
// languages produce. No other letters: the capitals of ß are SS.
const foreign = /[a-z！-～٠-٩۰-۹]/g

function toAscii(character: string): string {
  const code = character.charCodeAt(0)
  if (code > 0x65f && code < 0x700) return String(code & 15)
  return String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code).toUpperCase()
}

/**
 * The text of an account identifier without what a printed form, a spreadsheet or an e-mail adds.
 *
 * Takes out white space of every kind, zero-width characters, hyphens, dashes and dots; turns
 * full-width letters and digits and Arabic digits into ASCII, and a-z into A-Z; then takes out
 * `label`. Other characters stay, so that a check can name them.
 * Reads no more than 1,000 characters and keeps no more than 500, whatever the input.
 *
 * @param label matches what may precede the identifier, in capitals and without separators. Let it
 * repeat itself: the result has to stay the same when it is cleaned again.
 */
export function cleaned(text: string, label: RegExp): string {
  return text
    .slice(0, longestRead)
    .replace(foreign, toAscii)
    .replace(separators, '')
    .replace(label, '')
    .slice(0, longestKept)
}
