import type { Message } from '../message.ts'

/** PayID. */
export const payIdWords = {
  'field.payid.label': 'PayID',
  'field.payid.hint': 'A mobile number, email, ABN or organisation ID',
  'field.payid.missing': 'Enter the PayID.',
} as const satisfies Readonly<Record<string, Message>>
