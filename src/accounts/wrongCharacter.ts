/** What a scheme expects at a position. */
export type CharacterKind = 'digit' | 'letter' | 'letterOrDigit'

/** A character that cannot stand where it stands. */
export type WrongCharacter = {
  /** Its place in the check's `value`, counted from 1. */
  position: number
  expected: CharacterKind
  found: string
  /** The character that was probably meant, for the look-alikes O and 0, I or L and 1. */
  mend?: string
}

const lookAlikes: Record<string, string> = {
  digitO: '0',
  digitI: '1',
  digitL: '1',
  letter0: 'O',
  letter1: 'I',
}

/** Describes the character at `index` of `value`, for the `params` of a check. */
export function wrongCharacter(
  value: string,
  index: number,
  expected: CharacterKind,
): WrongCharacter {
  // By code point, since half of an emoji could not be shown.
  const found = [...value.slice(index, index + 2)][0] ?? ''
  const mend = lookAlikes[expected + found]
  return { position: index + 1, expected, found, ...(mend && { mend }) }
}
