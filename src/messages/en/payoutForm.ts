import type { Message } from '../message.ts'

/** PayoutForm. */
export const payoutFormWords = {
  'payoutForm.label': 'Send a payout',
  'payoutForm.submit': 'Send {amount}',
  'payoutForm.submitting': 'Sending…',
  'payoutForm.section.recipient': 'To whom',
  'payoutForm.section.amount': 'How much',
  'payoutForm.section.details': 'Details',
  'payoutForm.section.sender': 'For whom',
  'payoutForm.section.institution': 'On whose instruction',
  'field.balance.label': 'From balance',
  'field.balance.missing': 'Choose a balance.',
  'payoutForm.balance': '{currency}: {amount}',

  'payoutForm.arrives': 'Recipient gets',
  'payoutForm.fee': 'Fee',
  'payoutForm.fee.added': 'A fee of {amount} is added.',
  'payoutForm.account': 'Account',
  'payoutForm.fee.unknown': 'The fee of your agreement is added',
  'payoutForm.leaves': 'Leaves your balance',
  'payoutForm.leaves.withFee': '{amount} and the fee',
  'payoutForm.recipient': 'Recipient',
  'payoutForm.bank': 'Bank',
  'payoutForm.payeeCheck': 'Name check',
  'payoutForm.reference.cut': 'Some banks show: {shown}',
  'payoutForm.sender': 'Sent for',

  'payoutForm.id': 'Transaction ID',
  'payoutForm.reference': 'Reference',
  'payoutForm.ownId': 'Your reference',
  'payoutForm.amount': 'Amount',
  'payoutForm.totalFee': 'Fee',
  'payoutForm.status.INITIALISED': 'On its way',
  'payoutForm.status.INITIALISED.text': 'We have it, and it goes to the bank next.',
  'payoutForm.status.REVIEWING': 'Under review',
  'payoutForm.status.REVIEWING.text':
    'It is being checked before it goes out. You may be asked for more details.',
  'payoutForm.status.PENDING': 'On its way',
  'payoutForm.status.PENDING.text': 'It is with the bank.',
  'payoutForm.status.CONFIRMED': 'Sent',
  'payoutForm.status.CONFIRMED.text':
    'The bank has taken it. The recipient’s bank may still take some time, or return it.',
  'payoutForm.status.FAILED': 'Not gone through',
  'payoutForm.status.FAILED.text':
    'The bank couldn’t pay it out. It is tried again, or the money comes back to your balance.',
  'payoutForm.status.REFUNDED': 'Came back',
  'payoutForm.status.REFUNDED.text': 'The amount is back on your balance. The fee is kept.',
  'payoutForm.status.CANCELLED': 'Cancelled',
  'payoutForm.status.CANCELLED.text': 'It was given up. The amount is back on your balance.',
  'payoutForm.title': '{status}: {amount} to {name}',
  'payoutForm.sendAgain.text': 'The cause was technical, so the same can be sent once more.',
} as const satisfies Readonly<Record<string, Message>>
