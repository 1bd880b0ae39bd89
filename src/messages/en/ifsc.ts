import type { Message } from '../message.ts'

/** IFSC. */
export const ifscWords = {
  'field.ifsc.label': 'IFSC',
  'field.ifsc.hint': '11 characters, like SBIN0020001',
  'field.ifsc.missing': 'Enter the IFSC.',
} as const satisfies Readonly<Record<string, Message>>
