import type { Message } from '../message.ts'

/** The country that the money goes to. */
export const destinationWords = {
  'field.country.label': 'Recipient’s bank is in',
  'field.country.hint': 'Type to search.',
  'field.country.missing': 'Choose the country of the recipient’s bank.',
} as const satisfies Readonly<Record<string, Message>>
