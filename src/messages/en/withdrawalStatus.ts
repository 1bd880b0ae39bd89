import type { Message } from '../message.ts'

/** What became of a withdrawal, and who acts next. */
export const withdrawalStatusWords = {
  'withdrawalStatus.INITIALISED.label': 'On its way',
  'withdrawalStatus.INITIALISED.text': 'It has been accepted, and goes to the bank next.',
  'withdrawalStatus.REVIEWING.label': 'Under review',
  'withdrawalStatus.REVIEWING.text':
    'It is being checked before it goes out. If you were asked for more details, it waits for your answer.',
  'withdrawalStatus.PENDING.label': 'With the bank',
  'withdrawalStatus.PENDING.text':
    'The recipient’s bank is processing it, mostly at once, at times for a few hours.',
  'withdrawalStatus.CONFIRMED.label': 'Sent',
  'withdrawalStatus.CONFIRMED.text':
    'The recipient’s bank has the money, but may not have credited the account yet, and may still return it.',
  'withdrawalStatus.FAILED.label': 'Not gone through',
  'withdrawalStatus.FAILED.text':
    'The bank couldn’t pay it out. The amount usually comes back to your balance; at times it is tried again.',
  'withdrawalStatus.REFUNDED.label': 'Came back',
  'withdrawalStatus.REFUNDED.text': 'The amount is back on your balance. The fee is kept.',
  'withdrawalStatus.CANCELLED.label': 'Cancelled',
  'withdrawalStatus.CANCELLED.text':
    'It was given up for good. The amount is back on your balance. The fee is kept.',
  'withdrawalStatus.other.text': 'We don’t know this status. Ask support what it means.',
} as const satisfies Readonly<Record<string, Message>>
