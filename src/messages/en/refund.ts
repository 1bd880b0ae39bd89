import type { Message } from '../message.ts'

/** RefundDeposit. */
export const refundWords = {
  'refundDeposit.label': 'Send a deposit back',
  'refundDeposit.submit': 'Send {amount} back',
  'refundDeposit.submitting': 'Sending back…',
  'refundDeposit.section.amount': 'How much goes back',
  'refundDeposit.section.amount.hint':
    'A deposit goes back once. What you leave out stays on your balance.',
  'refundDeposit.section.details': 'Why it goes back',
  'field.refundReason.label': 'Reason',
  'check.refundExceedsDeposit': 'At most {most} can go back: the deposit less its fee.',

  'refundDeposit.sender': 'Sent by',
  'refundDeposit.bank': 'From bank',
  'refundDeposit.deposit': 'Deposit',
  'refundDeposit.fee': 'Fee, which is kept',
  'refundDeposit.most': 'Can go back',

  'refundDeposit.amount': 'Goes back',
  'refundDeposit.stays': 'Stays on your balance',
  'refundDeposit.section.to': 'To whom it goes back',
  'refundDeposit.to': 'To',
  'refundDeposit.toBank': 'At bank',
  'refundDeposit.whoever': 'whoever sent it',
  'refundDeposit.final.title': 'This can’t be undone',
  'refundDeposit.final.text': '{amount} leaves your balance and goes back to {name}.',

  'refundDeposit.sent.title': 'Refund accepted',
  'refundDeposit.sent.text': '{amount} goes back to {name}.',
  'refundDeposit.sent.earlier': 'The deposit goes back to {name}.',
  'refundDeposit.close': 'Close',

  'refundDeposit.not.INITIALISED': 'This deposit hasn’t arrived yet',
  'refundDeposit.not.REVIEWING': 'This deposit is under review',
  'refundDeposit.not.open.text': 'Once it is on your balance, it can be sent back.',
  'refundDeposit.not.REFUNDING': 'This deposit is already on its way back',
  'refundDeposit.not.REFUNDED': 'This deposit has gone back',
  'refundDeposit.not.back.text': 'A deposit can be sent back once.',
  'refundDeposit.not.CANCELLED': 'This deposit was cancelled',
  'refundDeposit.not.CANCELLED.text': 'It isn’t on your balance, so there is nothing to send back.',
  'refundDeposit.not.fee': 'Nothing of this deposit can be sent back',
  'refundDeposit.not.fee.text': 'Its fee is as large as the deposit.',
  'refundDeposit.not.other': 'This deposit can’t be sent back now',
  'refundDeposit.not.other.text': 'Only a deposit that is on your balance can be. It is: {status}.',
} as const satisfies Readonly<Record<string, Message>>
