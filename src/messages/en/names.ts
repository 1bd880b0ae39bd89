import type { Message } from '../message.ts'

/** Names of people and companies. */
export const nameWords = {
  'field.firstName.label': 'First name',
  'field.firstName.missing': 'Enter the first name.',
  'field.middleName.label': 'Middle name',
  'field.lastName.label': 'Last name',
  'field.lastName.missing': 'Enter the last name.',
  'field.companyName.label': 'Company name',
  'field.companyName.hint': 'As the bank knows it',
  'field.companyName.missing': 'Enter the company’s name.',
  'check.nameCharacter': "Use letters, spaces and , . - / ' only: “{found}” can’t be sent.",
  'check.nameSingleCharacter': 'A name of one character must be a letter.',
  'check.nameLikeDomain': '“{found}” looks like a web address. Enter the name.',
  'check.companyNameCharacter': 'A company name can’t have “{found}”.',
} as const satisfies Readonly<Record<string, Message>>
