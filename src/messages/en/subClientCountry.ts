import type { Message } from '../message.ts'

/** The country of a sub-client, which is asked for before the rest. */
export const subClientCountryWords = {
  'field.subClientCountry.label': 'Country of the address',
  'field.subClientCountry.missing': 'Choose the country of the address.',
} as const satisfies Readonly<Record<string, Message>>
