// Australia Post's delivery services other than to a street, as people write them, with the signs of
// Britain, New Zealand and North America. A roadside number (RMB 1204, RSD 7, RR 2 Box 15) passes: it
// names a property on a road, which has no other.
const english = [
  '(?:(?:G\\W?)?P\\W{0,2}[O0]\\W{0,2}|post office )B(?:ox\\b|o?x?\\W{0,2}\\d)',
  'P\\W?M\\W?B\\W{0,2}\\d',
  '(?:locked|private|community) (?:mail )?bag\\b',
  'private box\\W{0,2}\\d',
  'parcel (?:locker|collect)\\b',
  'poste restante\\b',
  'general delivery\\b',
  // "C/- Kuranda Post Office", but not "C/- 5 Post Office Lane".
  '(?:c/[-o]|care(?: of)?)\\W{0,2}(?:\\w+ ){0,2}(?:post office|P\\W?O)\\b(?=\\W*$|\\W*,)',
]

const elsewhere = [
  'postfach\\b', // DE AT CH
  'packstation\\W{0,2}\\d', // DE
  'boite postale\\b', // FR BE LU
  'case postale\\b', // CH CA
  'casella postale\\b', // IT CH
  'post(?:bus|boks|box)\\W{0,2}\\d', // NL BE, DK NO
  'postilokero\\b', // FI
  'skr(?:ytka|\\.) poczt', // PL
  'posta kutusu\\b', // TR
  'caixa postal\\b', // BR PT
  // A street of Mexico's capital is called Apartado.
  '(?<!calle |calle del )(?:apartado|apdo)\\W{0,2}(?:(?:de correos|postal|aereo)\\W{0,2})?\\d', // ES PT CO
  'casilla (?:de )?(?:correos?|postal)\\b', // CL AR UY
  'peti surat\\b', // MY
  'kotak pos\\b', // ID
  'a/ya\\W{0,2}\\d', // RU KZ
]

const anywhere = new RegExp(`\\b(?:${[...english, ...elsewhere].join('|')})`, 'i')
const alone = /^box\W{0,2}\d+$/i
// In Australia it is a petrol station.
const french = /\bB\.?P\.?\W{0,2}\d/

/**
 * The words by which a street turns out to be a box at a post office, a locker or a mail bag, or
 * undefined.
 *
 * @param country ISO 3166-1 alpha-2; of none the signs of all countries count that mean nothing else
 */
export function findPostBox(text: string, country = ''): string | undefined {
  const found =
    anywhere.exec(text) ??
    alone.exec(text) ??
    (/^(?:AU)?$/.test(country) ? null : french.exec(text))
  return found?.[0]
}
