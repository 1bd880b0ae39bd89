import type { Message } from '../message.ts'

/** E-mail and mobile number. */
export const contactWords = {
  'field.email.label': 'Email',
  'field.mobile.label': 'Mobile number',
  'field.mobile.hint': 'Like +61 422 832 849',
  'field.mobile.missing': 'Enter the mobile number.',
  'check.emailFormat': 'Enter an email address like name@example.com.',
  'check.mobileCountryCode': 'Include the country code, like +61 422 832 849.',
  'check.mobileCharacters': 'Use numbers only, with + before the country code.',
  'check.mobileNumber': 'Check the mobile number: some digits are missing or wrong.',
  'check.mobileLandline': 'This looks like a landline. Enter a mobile number if there is one.',
} as const satisfies Readonly<Record<string, Message>>
