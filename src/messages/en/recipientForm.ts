import type { Message } from '../message.ts'

/** RecipientForm. */
export const recipientFormWords = {
  'recipientForm.label': 'New recipient',
  'recipientForm.loading': 'Loading countries and currencies',
  'recipientForm.loadingFields': 'Loading the fields',
  'recipientForm.section.destination': 'Where the money goes',
  'recipientForm.section.account': 'Account',
  'recipientForm.sentIn': 'Money arrives in {currency} ({code}).',
  'recipientForm.section.holder': 'Account holder',
  'recipientForm.section.address': 'Address',
  'recipientForm.section.contact': 'Contact',
  'recipientForm.noCountry': 'No country found',
  'recipientForm.showCountries': 'Show countries',
  'recipientForm.submit': 'Add recipient',
  'recipientForm.submitting': 'Adding recipient…',
  'recipientForm.invalid.title': { one: 'Check {count} field', other: 'Check {count} fields' },
  'recipientForm.created.title': '{name} is in your recipients',
  'recipientForm.another': 'Add another recipient',
  'recipientForm.unknown.title': 'We don’t know yet whether this was saved',
  'recipientForm.unknown.text': 'The answer was lost. Check first, so that nobody is added twice.',
  'recipientForm.check': 'Check now',
  'recipientForm.checking': 'Checking…',
  'recipientForm.notCreated.title': 'It wasn’t saved',
  'recipientForm.notCreated.text': 'We looked, and nobody was added. You can try again.',
} as const satisfies Readonly<Record<string, Message>>
