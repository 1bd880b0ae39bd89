import type { Message } from '../message.ts'

/** SenderForm. */
export const senderFormWords = {
  'senderForm.label': 'New sender',
  'senderForm.editLabel': 'Edit sender',
  'senderForm.section.who': 'Who sends the money',
  'senderForm.section.holder': 'Sender',
  'senderForm.section.address': 'Address',
  'senderForm.section.registration': 'Registration',
  'senderForm.section.contact': 'Contact',
  'senderForm.section.document': 'Identity document',
  'senderForm.documentHint': 'A document may save questions later, when money is sent.',
  'senderForm.documentKept':
    'A document that was given before isn’t shown here. It stays as it is unless you give another.',
  'check.documentOfPerson': 'This is a person’s document. Choose one of the company’s.',
  'check.documentOfCompany': 'This is a company’s document. Choose one of the person’s.',
  'senderForm.entity.label': 'Sender is',
  'senderForm.entity.individual': 'A person',
  'senderForm.entity.company': 'A company',
  'field.senderBirthDate.label': 'Date of birth',
  'field.senderBirthDate.hint':
    'Like 1990-02-28. Without it, payments may wait hours or days for a review.',
  'field.senderBirthDate.missing': 'Enter the date of birth.',
  'check.senderWithoutBirthDate':
    'Without a date of birth, payments may wait hours or days for a review, and may cost more.',
  'senderForm.submit': 'Add sender',
  'senderForm.submitting': 'Adding sender…',
  'senderForm.save': 'Save changes',
  'senderForm.saving': 'Saving changes…',
  'senderForm.created.title': '{name} is in your senders',
  'senderForm.updated.title': 'The details of {name} are saved',
  'senderForm.another': 'Add another sender',
  'senderForm.editAgain': 'Edit again',
} as const satisfies Readonly<Record<string, Message>>
