import type { Message } from '../message.ts'

/** What became of a search for adverse media. */
export const mediaSearchStatusWords = {
  'mediaSearchStatus.INITIALISED.label': 'Asked for',
  'mediaSearchStatus.INITIALISED.text': 'The search begins next.',
  'mediaSearchStatus.PENDING.label': 'Searching',
  'mediaSearchStatus.PENDING.text': 'The web is being searched, which can take several minutes.',
  'mediaSearchStatus.COMPLETED.label': 'Completed',
  'mediaSearchStatus.COMPLETED.text': 'The search is done, and what it found is there.',
  'mediaSearchStatus.FAILED.label': 'Failed',
  'mediaSearchStatus.FAILED.text':
    'The search couldn’t be completed, and isn’t billed. You can run it again.',
  'mediaSearchStatus.other.text': 'We don’t know this status. Ask support what it means.',
} as const satisfies Readonly<Record<string, Message>>
