import type { Message } from '../message.ts'

/** What became of a conversion, and who acts next. */
export const conversionStatusWords = {
  'conversionStatus.INITIALISED.label': 'Prepared',
  'conversionStatus.INITIALISED.text': 'It has been accepted, and is executed next.',
  'conversionStatus.PENDING.label': 'Under way',
  'conversionStatus.PENDING.text': 'The amount has left one balance and is to reach the other.',
  'conversionStatus.CONVERTED.label': 'Converted',
  'conversionStatus.CONVERTED.text': 'The amount is on the other balance.',
  'conversionStatus.FAILED.label': 'Not executed yet',
  'conversionStatus.FAILED.text': 'This is usually for a while only: it is tried again.',
  'conversionStatus.CANCELLED.label': 'Cancelled',
  'conversionStatus.CANCELLED.text': 'It was given up and won’t be executed.',
  'conversionStatus.other.text': 'We don’t know this status. Ask support what it means.',
} as const satisfies Readonly<Record<string, Message>>
