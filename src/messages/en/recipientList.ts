import type { Message } from '../message.ts'

/** RecipientList. */
export const recipientListWords = {
  'recipientList.label': 'Recipients',
  'recipientList.loading': 'Loading your recipients',
  'recipientList.search': 'Name, email or account number',
  'recipientList.count': { one: '{count} recipient', other: '{count} recipients' },
  'recipientList.empty.title': 'Nobody here yet',
  'recipientList.empty.text': 'The people and companies that you pay will be listed here.',
  'recipientList.add': 'Add a recipient',
  'recipientList.edit.title': 'Edit {name}',
  'recipientList.delete.text':
    'They leave your recipients. Payments that were made to them stay as they are.',
  'recipientList.restored.title': '{name} is back in your recipients',
  'recipientList.restoring.title': 'We don’t know yet whether {name} is back',
  'recipientList.restoring.text':
    'The answer was lost. Check first, so that nobody is added twice.',
  'recipientList.notRestored.title': '{name} isn’t back yet',
  'recipientList.notRestored.text': 'We looked, and nobody was added. You can try again.',
} as const satisfies Readonly<Record<string, Message>>
