// Letters of their own, which no accent can be taken from. Þ and Ə as in passports (ICAO Doc 9303).
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ə: 'e',
  þ: 'th',
}

/**
 * A text in the plain (ASCII) letters nearest to its own: `Łukasz Groß` gives `Lukasz Gross`.
 *
 * `undefined` when there is nothing to change, or when a character has no plain letter, as those of
 * other scripts. Offer it and let the person accept it: banks match names to the letter.
 */
export function toPlainLetters(text: string): string | undefined {
  const plain = [...text]
    .map(plainLetter)
    .join('')
    .normalize('NFKD') // Takes the accents off, and the width of full-width letters.
    .replace(/\p{M}/gu, '')
  return plain !== text && /^[ -~]+$/.test(plain) ? plain : undefined
}

function plainLetter(letter: string): string {
  const small = letter.toLowerCase()
  const plain = letters[small] ?? letter
  return letter === small ? plain : plain.toUpperCase()
}
