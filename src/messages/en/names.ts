import type { Message } from '../message.ts'

/** Names of people and companies, and birth dates. */
export const nameWords = {
  'field.firstName.label': 'First name',
  'field.firstName.missing': 'Enter the first name.',
  'field.middleName.label': 'Middle name',
  'field.lastName.label': 'Last name',
  'field.lastName.missing': 'Enter the last name.',
  'field.companyName.label': 'Company name',
  'field.companyName.hint': 'As the bank knows it',
  'field.companyName.missing': 'Enter the company’s name.',
  'field.dob.label': 'Date of birth',
  'field.dob.hint': 'Year, month and day, like 1990-02-28',
  'field.dob.missing': 'Enter the date of birth.',
  'check.nameCharacter': "Use letters, spaces and , . - / ' only: “{found}” can’t be sent.",
  'check.nameSingleCharacter': 'A name of one character must be a letter.',
  'check.nameLikeDomain': '“{found}” looks like a web address. Enter the name.',
  'check.companyNameCharacter': 'A company name can’t have “{found}”.',
  'check.dateFormat': 'Enter the year, month and day, like 1990-02-28.',
  'check.dateExists': 'This day doesn’t exist. Check the month and the day.',
  'check.dateTooEarly': 'Enter {earliest} or a later date.',
  'check.dateTooLate': 'Enter {latest} or an earlier date.',
  'check.birthDateTooEarly': 'Enter a date after 1900-01-01.',
  'check.birthDateTooYoung': 'This person has to be {minimum} or older.',
  'check.birthDateTooOld': 'This person can be {maximum} at most.',
} as const satisfies Readonly<Record<string, Message>>
