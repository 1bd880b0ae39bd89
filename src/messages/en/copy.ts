import type { Message } from '../message.ts'

/** The button beside a value that is to be copied. */
export const copyWords = {
  'copy.copy': 'Copy',
  'copy.copied': 'Copied',
  'copy.copyOf': 'Copy: {label}',
  'copy.copiedOf': '{label}: copied',
  'copy.selected': 'Your browser didn’t let us copy. The text is selected: copy it yourself.',
} as const satisfies Readonly<Record<string, Message>>
