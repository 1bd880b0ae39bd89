import type { Message } from '../message.ts'

/** CNAPS code. */
export const cnapsWords = {
  'field.cnaps.label': 'CNAPS code',
  'field.cnaps.hint': '12 digits',
  'field.cnaps.missing': 'Enter the CNAPS code.',
} as const satisfies Readonly<Record<string, Message>>
