import type { Message } from '../message.ts'

/** Account number. */
export const accountNumberWords = {
  'field.accountNo.label': 'Account number',
  'field.accountNo.missing': 'Enter the account number.',
  'check.accountNumberTooShort': 'Enter an account number of at least {minimum} characters.',
  'check.accountNumberTooLong': 'An account number has at most {maximum} characters.',
  'check.accountNumberIsCard': 'This looks like a card number. Check the account number.',
  'check.accountNumberIsBsb': 'This is the same as the BSB. Check the account number.',
  'check.accountNumberHasBsb': 'This seems to start with the BSB. Check the account number.',
  'check.accountNumberZeros': 'This is all zeros. Check the account number.',
  'check.accountNumberLong':
    'Australian account numbers are usually {usual} digits or fewer. Check this one.',
  'check.accountNumberLetters': 'Account numbers rarely have letters. Check this one.',
} as const satisfies Readonly<Record<string, Message>>
