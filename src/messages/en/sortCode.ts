import type { Message } from '../message.ts'

/** Sort code. */
export const sortCodeWords = {
  'field.sortCode.label': 'Sort code',
  'field.sortCode.hint': '6 digits, like 30-94-30',
  'field.sortCode.missing': 'Enter the sort code.',
} as const satisfies Readonly<Record<string, Message>>
