import type { Message } from '../message.ts'

/** A list of countries. */
export const countryWords = {
  'country.none': 'No country found',
  'country.show': 'Show countries',
} as const satisfies Readonly<Record<string, Message>>
