import type { Message } from '../message.ts'

/** SubClientList. */
export const subClientListWords = {
  'subClientList.label': 'Clients',
  'subClientList.loading': 'Loading your clients',
  'subClientList.search': 'Name, account or business number',
  'subClientList.count': { one: '{count} client', other: '{count} clients' },
  'subClientList.empty.title': 'No clients yet',
  'subClientList.empty.text':
    'The people and companies with an account number of their own will be listed here.',
  'subClientList.add': 'Add a client',
  'subClientList.status': 'Status',
  'subClientList.clientType': 'Type',
  'subClientList.type.INDIVIDUAL': 'Person',
  'subClientList.type.COMPANY': 'Company',
} as const satisfies Readonly<Record<string, Message>>
