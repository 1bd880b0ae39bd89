import type { Message } from '../message.ts'

/** PayID. */
export const payIdWords = {
  'field.payid.label': 'PayID',
  'field.payid.hint': 'A mobile number, email, ABN or organisation ID',
  'field.payid.missing': 'Enter the PayID.',
  'check.payIdAmbiguous': 'This can be a phone number or an ABN. It’s taken as a phone number.',
  'check.payIdPhone': 'Enter the whole phone number, like 0412 345 678 or +61 412 345 678.',
  'check.payIdEmail': 'Enter the whole email address, like name@example.com.',
  'check.payIdAbn':
    'Check the digits. An ABN has 11, an ACN has 9, and a phone number needs its country code.',
  'check.payIdName':
    'This doesn’t look like a PayID: a mobile number, email, ABN or organisation ID. Check it.',
  'check.payIdCharacters': 'A PayID can’t contain “{found}”.',
  'check.payIdLength': 'A PayID has 2 to {maximum} characters. You’ve entered {actual}.',
  'payId.choose': 'Use as {kind}',
  'payId.kind.phone': 'Phone number',
  'payId.kind.email': 'Email',
  'payId.kind.abn': 'ABN or ACN',
  'payId.kind.organisation': 'Organisation ID',
} as const satisfies Readonly<Record<string, Message>>
