import type { Message } from '../message.ts'

/** What became of a payment, sent or received, and who acts next. */
export const paymentStatusWords = {
  'paymentStatus.INITIALISING.label': 'Draft',
  'paymentStatus.INITIALISING.text': 'It goes out once all that it needs is there.',
  'paymentStatus.OPEN.label': 'On its way',
  'paymentStatus.OPEN.text': 'It is exchanged and sent on. It hasn’t been delivered yet.',
  'paymentStatus.CLOSED.label': 'Delivered',
  'paymentStatus.CLOSED.text': 'It has been delivered.',
  'paymentStatus.FAILED.label': 'Not gone through',
  'paymentStatus.FAILED.text': 'It couldn’t be delivered. Ask support before you send it again.',
  'paymentStatus.CANCELLED.label': 'Cancelled',
  'paymentStatus.CANCELLED.text': 'It was given up and won’t be delivered.',
  'paymentStatus.other.text': 'We don’t know this status. Ask support what it means.',
} as const satisfies Readonly<Record<string, Message>>
