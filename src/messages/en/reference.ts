import type { Message } from '../message.ts'

/** The reference that the recipient's bank statement shows. */
export const referenceWords = {
  'field.reference.label': 'Reference',
  'field.reference.hint': 'Shown on the recipient’s bank statement',
  'field.reference.missing': 'Enter a reference.',
  'reference.count': '{actual} of {limit} characters',
  'check.referenceCut': 'The recipient will see only the first {limit} characters: “{shown}”.',
} as const satisfies Readonly<Record<string, Message>>
