import { type WrongCharacter, wrongCharacter } from './wrongCharacter.ts'

/** The first wrong character of a code that has `letters` letters first, then letters and digits. */
export function wrongInCode(value: string, letters: number): WrongCharacter | undefined {
  const head = value.slice(0, letters)
  const index = head.search(/[^A-Z]/)
  if (index >= 0) {
    // Among several digits one letter mends nothing: a domestic number was typed.
    const isNumber = /\d.*\d/.test(head)
    return { ...wrongCharacter(value, index, 'letter'), ...(isNumber && { mend: undefined }) }
  }
  const other = value.search(/[^0-9A-Z]/)
  return other < 0 ? undefined : wrongCharacter(value, other, 'letterOrDigit')
}
