import type { Message } from '../message.ts'

/** CLABE. */
export const clabeWords = {
  'field.clabe.label': 'CLABE',
  'field.clabe.hint': '18 digits',
  'field.clabe.missing': 'Enter the CLABE.',
  'check.clabeLength': 'A CLABE has {expected} digits. You’ve entered {actual}.',
  'check.clabeIsCard': 'This looks like a card number. Enter the 18 digits of the CLABE.',
  'check.clabeChecksum': 'This CLABE doesn’t add up. Check each digit.',
} as const satisfies Readonly<Record<string, Message>>
