import type { Message } from '../message.ts'

/** What a company is registered by. */
export const companyWords = {
  'field.legalName.label': 'Legal name',
  'field.legalName.hint': 'As it is registered',
  'field.legalName.missing': 'Enter the legal name.',
  'field.tradingAsName.label': 'Trading name',
  'field.tradingAsName.hint': 'The name it does business under, if that’s another',
  'field.businessNumber.label': 'Business number',
  'field.businessNumber.hint': 'As it is registered in its country',
  'field.businessNumber.missing': 'Enter the business number.',
  'check.institutionNumberNotAbn': 'This isn’t an ABN. Check that it’s the number you know it by.',
} as const satisfies Readonly<Record<string, Message>>
