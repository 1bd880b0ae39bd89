import type { Message } from '../message.ts'

/** What became of a deposit, and who acts next. */
export const depositStatusWords = {
  'depositStatus.INITIALISED.label': 'Arriving',
  'depositStatus.INITIALISED.text': 'It has been noticed, and isn’t on your balance yet.',
  'depositStatus.REVIEWING.label': 'Under review',
  'depositStatus.REVIEWING.text':
    'It is being checked, which can take days. Until that’s done, it isn’t on your balance.',
  'depositStatus.CONFIRMED.label': 'Received',
  'depositStatus.CONFIRMED.text': 'It is on your balance, less the fee.',
  'depositStatus.REFUNDING.label': 'Going back',
  'depositStatus.REFUNDING.text':
    'It is on its way back to its sender, and isn’t on your balance. The fee is kept.',
  'depositStatus.REFUNDED.label': 'Sent back',
  'depositStatus.REFUNDED.text': 'It went back to its sender. The fee is kept.',
  'depositStatus.CANCELLED.label': 'Cancelled',
  'depositStatus.CANCELLED.text': 'It was cancelled, and didn’t reach your balance.',
  'depositStatus.other.text': 'We don’t know this status. Ask support what it means.',
} as const satisfies Readonly<Record<string, Message>>
