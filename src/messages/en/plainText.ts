import type { Message } from '../message.ts'

/** Plain text. */
export const plainTextWords = {
  'check.dummyValue': '“{found}” can’t be sent. Enter the real value, or leave it empty.',
  'check.dummyLikely': '“{found}” may be refused. Enter the real value, or leave it empty.',
  'check.plainLetters': 'Use plain letters: “{found}” can’t be sent.',
  'check.textTooShort': 'Enter at least {minimum} characters.',
  'check.textTooLong': 'Enter at most {maximum} characters. You’ve entered {actual}.',
} as const satisfies Readonly<Record<string, Message>>
