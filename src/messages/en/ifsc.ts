import type { Message } from '../message.ts'

/** IFSC. */
export const ifscWords = {
  'field.ifsc.label': 'IFSC',
  'field.ifsc.hint': '11 characters, like SBIN0020001',
  'field.ifsc.missing': 'Enter the IFSC.',
  'check.ifscLength': 'An IFSC has {expected} characters. You’ve entered {actual}.',
  'check.ifscZero': 'The fifth character of an IFSC is always zero. Check the first five.',
  'check.ifscIsMicr':
    'This looks like a MICR code. Enter the IFSC, which starts with four letters.',
} as const satisfies Readonly<Record<string, Message>>
