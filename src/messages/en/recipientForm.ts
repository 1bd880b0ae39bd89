import type { Message } from '../message.ts'

/** RecipientForm, before a country is chosen. */
export const recipientFormWords = {
  'recipientForm.label': 'New recipient',
  'recipientForm.editLabel': 'Edit recipient',
  'recipientForm.loading': 'Loading countries and currencies',
  'recipientForm.loadingFields': 'Loading the fields',
  'recipientForm.section.destination': 'Where the money goes',
  'recipientForm.submit': 'Add recipient',
  'recipientForm.submitting': 'Adding recipient…',
  'recipientForm.save': 'Save changes',
  'recipientForm.saving': 'Saving changes…',
} as const satisfies Readonly<Record<string, Message>>
