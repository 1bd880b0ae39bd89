import type { Message } from '../message.ts'

/** CNAPS code. */
export const cnapsWords = {
  'field.cnaps.label': 'CNAPS code',
  'field.cnaps.hint': '12 digits',
  'field.cnaps.missing': 'Enter the CNAPS code.',
  'check.cnapsLength': 'A CNAPS code has {expected} digits. You’ve entered {actual}.',
  'check.cnapsIsCard': 'This looks like a card number. Enter the 12 digits of the CNAPS code.',
  'check.cnapsChecksum':
    'The last digit doesn’t match the rest. Check the code with the recipient.',
} as const satisfies Readonly<Record<string, Message>>
