import type { Message } from '../../src/messages/message.ts'

/** Each sentence of a message: one, or one for each plural form. */
export function sentencesOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

/** The placeholders of a sentence as they are written, each once: `{found}`, `{country:country}`. */
export function placeholdersOf(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{[^}]*\}/g))].sort()
}
