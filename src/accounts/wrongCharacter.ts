/** What a scheme expects at a position. */
export type CharacterKind = 'digit' | 'letter' | 'letterOrDigit'

/** A character that cannot stand where it stands. */
export type WrongCharacter = {
  /** Its place in the check's `value`, counted from 1. */
  position: number
  expected: CharacterKind
  found: string
  /** The character that was probably meant, for the look-alikes O and 0, I or L and 1. */
  mend?: string | undefined
}

// It tells by itself which way to read it: what is found is never of the kind that is expected.
const lookAlikes: Record<string, string> = { O: '0', I: '1', L: '1', 0: 'O', 1: 'I' }

/** Describes the character at `index` of `value`, for the `params` of a check. */
export function wrongCharacter(
  value: string,
  index: number,
  expected: CharacterKind,
): WrongCharacter {
  // By code point, since half of an emoji could not be shown; a string's iterator gives such.
  const [found] = value.slice(index) as Iterable<string> as [string]
  return { position: index + 1, expected, found, mend: lookAlikes[found] }
}
