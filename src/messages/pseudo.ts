import { en, type MessageKey } from './en.ts'
import type { Message } from './message.ts'
import type { Messages } from './translator.ts'

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ô',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  U: 'Û',
}

/**
 * English in accented letters and about 40 % longer, for the locale `en-XA`: shows what is cut off,
 * and which words don't come from the messages.
 */
export const pseudo: Messages = Object.fromEntries(
  (Object.entries(en) as [MessageKey, Message][]).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? lengthened(message)
      : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, lengthened(text)])),
  ]),
)

/** Placeholders stay as they are, so that they still fill. */
function lengthened(text: string): string {
  const accented = text
    .split(/(\{[^}]*\})/)
    .map(piece =>
      piece.startsWith('{')
        ? piece
        : piece.replace(/[a-zA-Z]/g, letter => accents[letter] ?? letter),
    )
    .join('')
  return `[${accented}${' ·'.repeat(Math.ceil(text.length / 5))}]`
}
