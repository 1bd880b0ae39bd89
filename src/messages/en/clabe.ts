import type { Message } from '../message.ts'

/** CLABE. */
export const clabeWords = {
  'field.clabe.label': 'CLABE',
  'field.clabe.hint': '18 digits',
  'field.clabe.missing': 'Enter the CLABE.',
} as const satisfies Readonly<Record<string, Message>>
