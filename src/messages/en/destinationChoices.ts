import type { Message } from '../message.ts'

/** How the money goes there, and to whom. */
export const destinationChoiceWords = {
  'field.currency.label': 'Currency',
  'field.method.label': 'Account details',
  'field.entity.label': 'Recipient is',
  'field.entity.individual': 'A person',
  'field.entity.company': 'A company',
  'method.BSB.label': 'BSB and account number',
  'method.PAYID.label': 'PayID',
  'method.IBAN.label': 'IBAN',
  'method.ABA.label': 'Routing number (ABA)',
  'method.CLABE.label': 'CLABE',
  'method.IFSC.label': 'IFSC and account number',
  'method.CNAPS.label': 'CNAPS and account number',
  'method.SORT_CODE.label': 'Sort code and account number',
  'method.ACC_NO.label': 'Account number',
  'recipientForm.methodLocked':
    'The kind of account can’t be changed. For another kind, add a new recipient.',
} as const satisfies Readonly<Record<string, Message>>
