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
  'payoutForm.title': '{status}: {amount} to {name}',
  'payoutForm.sendAgain.text': 'The cause was technical, so the same can be sent once more.',
} as const satisfies Readonly<Record<string, Message>>
