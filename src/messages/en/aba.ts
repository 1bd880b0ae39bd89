import type { Message } from '../message.ts'

/** ABA routing number. */
export const abaWords = {
  'field.aba.label': 'Routing number (ABA)',
  'field.aba.hint': '9 digits. Use the one for wires.',
  'field.aba.missing': 'Enter the routing number.',
} as const satisfies Readonly<Record<string, Message>>
