import type { Message } from '../message.ts'

/** BIC. */
export const bicWords = {
  'field.bic.label': 'BIC (SWIFT code)',
  'field.bic.hint': '8 or 11 characters, like BARCGB22',
  'field.bic.missing': 'Enter the bank’s BIC.',
  'check.bicCountry': 'Characters 5 and 6 are the country: “{found}” isn’t one.',
  'check.bicLength': 'A BIC has 8 or 11 characters. You’ve entered {actual}.',
  'check.bicBranch': 'The last three characters can’t start with X, unless they are XXX.',
  'check.bicIsIban': 'This looks like an IBAN. Enter the bank’s BIC here.',
  'check.bicTest': 'This BIC is for tests only. Check it with the recipient.',
  'check.bicOtherCountry':
    'This BIC is for {country:country}, but the recipient’s bank is in {expected:country}. Check it.',
} as const satisfies Readonly<Record<string, Message>>
