import type { Message } from '../message.ts'

/** The bank that a number belongs to, as the API's `bankInfo` knows it. */
export const bankWords = {
  'bank.place': '{name}, {place}',
  'bank.bsbNotFound': 'We can’t find this BSB. Check it with the recipient.',
  'bank.bicNotFound': 'We can’t find this BIC. Check it with the recipient.',
  'bank.ibanNotFound': 'We can’t find the bank of this IBAN. Check it with the recipient.',
} as const satisfies Readonly<Record<string, Message>>
