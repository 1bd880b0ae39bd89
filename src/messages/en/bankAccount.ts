import type { Message } from '../message.ts'

/** BankAccountFields. */
export const bankAccountWords = {
  'bankAccount.label': 'Bank account',
} as const satisfies Readonly<Record<string, Message>>
