import type { Message } from '../message.ts'

/** BSB. */
export const bsbWords = {
  'field.bsb.label': 'BSB',
  'field.bsb.hint': '6 digits, like 062-000',
  'field.bsb.missing': 'Enter the BSB.',
  'check.bsbDigits': 'Use numbers only, like 062-000.',
  'check.bsbLength': 'A BSB has {expected} digits. You’ve entered {actual}.',
  'check.bsbAndAccount': 'This looks like a BSB and an account number. Enter only the BSB here.',
} as const satisfies Readonly<Record<string, Message>>
