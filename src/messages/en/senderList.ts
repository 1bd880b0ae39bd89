import type { Message } from '../message.ts'

/** SenderList. */
export const senderListWords = {
  'senderList.label': 'Senders',
  'senderList.loading': 'Loading your senders',
  'senderList.search': 'Name, email or business number',
  'senderList.count': { one: '{count} sender', other: '{count} senders' },
  'senderList.empty.title': 'Nobody here yet',
  'senderList.empty.text': 'The people and companies that you send for will be listed here.',
  'senderList.add': 'Add a sender',
  'senderList.edit.title': 'Edit {name}',
  'senderList.delete.text':
    'This can’t be undone. Their identity document can’t be read back, so to send for them again you would enter everything anew.',
} as const satisfies Readonly<Record<string, Message>>
