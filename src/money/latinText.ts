/**
 * A text with Latin digits whatever its own are, plain spaces, and one mark of each kind: `.`, `,`, `'`,
 * `-`. What only steers the direction of writing is dropped. The Arabic separators, which mean the same
 * everywhere, become `decimal` and `'`.
 */
export function latinText(text: string, decimal: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/\u066b/g, decimal)
    .replace(/\u066c|[\u2018\u2019\u02bc\uff07`´]/g, "'")
    .replace(/[\u060c\uff0c]/g, ',')
    .replace(/\uff0e/g, '.')
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replace(/\uff0b/g, '+')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Decimal digits stand in Unicode in runs of ten, 0 first. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++
  return String(before % 10)
}
