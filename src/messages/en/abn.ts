import type { Message } from '../message.ts'

/** ABN and ACN. */
export const abnWords = {
  'field.abn.label': 'ABN',
  'field.abn.hint': '11 digits, like 51 824 753 556',
  'field.abn.missing': 'Enter the ABN.',
  'check.abnLength': 'An ABN has {expected} digits. You’ve entered {actual}.',
  'check.abnIsAcn': 'This looks like an ACN. Enter the 11 digits of the ABN.',
  'check.abnChecksum': 'This ABN isn’t valid. Check each digit.',
  'field.acn.label': 'ACN',
  'field.acn.hint': '9 digits, like 004 085 616',
  'field.acn.missing': 'Enter the ACN.',
  'check.acnLength': 'An ACN has {expected} digits. You’ve entered {actual}.',
  'check.acnIsAbn': 'This looks like an ABN. Enter the 9 digits of the ACN.',
  'check.acnChecksum': 'This ACN isn’t valid. Check each digit.',
} as const satisfies Readonly<Record<string, Message>>
