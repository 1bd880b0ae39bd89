import type { Message } from '../message.ts'

/** The reference that the recipient's bank statement shows. */
export const referenceWords = {
  'field.reference.label': 'Reference',
  'field.reference.hint': 'Shown on the recipient’s bank statement.',
  'field.reference.missing': 'Enter a reference.',
  'reference.count': '{actual} of {limit} characters',
  'reference.counted': '{actual} of {maximum} characters; some banks show only the first {limit}',
  'reference.left': {
    one: '{count} character left that every bank shows.',
    other: '{count} characters left that every bank shows.',
  },
  'check.referenceCut': 'The recipient may see only “{shown}”.',
} as const satisfies Readonly<Record<string, Message>>
