import type { Message } from '../message.ts'

/** Sort code. */
export const sortCodeWords = {
  'field.sortCode.label': 'Sort code',
  'field.sortCode.hint': '6 digits, like 30-94-30',
  'field.sortCode.missing': 'Enter the sort code.',
  'check.sortCodeDigits': 'Use numbers only, like 30-94-30.',
  'check.sortCodeLength': 'A sort code has {expected} digits. You’ve entered {actual}.',
  'check.sortCodeAndAccount':
    'This looks like a sort code and an account number. Enter only the sort code here.',
  'check.sortCodeIsIban': 'This is an IBAN. Enter only the sort code here.',
} as const satisfies Readonly<Record<string, Message>>
