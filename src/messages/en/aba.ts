import type { Message } from '../message.ts'

/** ABA routing number. */
export const abaWords = {
  'field.aba.label': 'Routing number (ABA)',
  'field.aba.hint': '9 digits. Use the one for wires.',
  'field.aba.missing': 'Enter the routing number.',
  'check.abaLength': 'A routing number has {expected} digits. You’ve entered {actual}.',
  'check.abaPrefix': 'No routing number starts with {found}. Check the first two digits.',
  'check.abaChecksum':
    'This routing number doesn’t add up. Check each digit, and don’t take it from a deposit slip.',
} as const satisfies Readonly<Record<string, Message>>
