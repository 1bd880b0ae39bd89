import type { Message } from '../message.ts'

/** What every field says. */
export const fieldWords = {
  'field.optional': '(optional)',
  'field.choose': 'Choose',
  'field.example': 'Like {example}',
  'field.missing': 'Fill in “{label}”.',
  'field.refused': 'This wasn’t accepted: {message}',
  'field.useMend': 'Use {mend}',
  'field.useBoth': 'Use {mend} and {accountNumber}',
  'check.mend': 'Did you mean {mend}?',
  'check.character.digit': 'Character {position} should be a number.',
  'check.character.letter': 'Character {position} should be a letter.',
  'check.character.letterOrDigit': 'Character {position} should be a letter or a number.',
} as const satisfies Readonly<Record<string, Message>>
