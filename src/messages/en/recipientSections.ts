import type { Message } from '../message.ts'

/** RecipientForm, once a country is chosen. */
export const recipientSectionWords = {
  'recipientForm.section.account': 'Account',
  'recipientForm.sentIn': 'Money arrives in {currency} ({code}).',
  'recipientForm.section.holder': 'Account holder',
  'recipientForm.section.address': 'Address',
  'recipientForm.section.contact': 'Contact',
  'recipientForm.created.title': '{name} is in your recipients',
  'recipientForm.updated.title': 'The details of {name} are saved',
  'recipientForm.another': 'Add another recipient',
  'recipientForm.editAgain': 'Edit again',
} as const satisfies Readonly<Record<string, Message>>
