import type { Message } from '../message.ts'

/** IBAN. */
export const ibanWords = {
  'field.iban.label': 'IBAN',
  'field.iban.hint': 'Starts with two letters. You can paste it with spaces.',
  'field.iban.missing': 'Enter the IBAN.',
  'iban.progress': '{country:country}, {actual} of {expected} characters',
  'check.ibanStart': 'An IBAN starts with two letters for its country, like DE or FR.',
  'check.ibanCountry': '“{found}” isn’t an IBAN country code. Check the first two letters.',
  'check.ibanNoIban': 'IBANs aren’t used in {country:country}. Choose other account details.',
  'check.ibanLength':
    'An IBAN for {country:country} has {expected} characters. You’ve entered {actual}.',
  'check.ibanChecksum': 'This IBAN doesn’t add up. Check each character.',
} as const satisfies Readonly<Record<string, Message>>
