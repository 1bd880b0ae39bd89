import type { Message } from '../message.ts'

/** PaymentForm. How long a payment takes is said no more exactly than the API's documentation does. */
export const paymentFormWords = {
  'paymentForm.label': 'Send money abroad',
  'paymentForm.submit': 'Send {amount}',
  'paymentForm.submitting': 'Sending…',
  'paymentForm.section.amount': 'How much',
  'paymentForm.section.recipient': 'To whom',
  'paymentForm.section.details': 'Details',
  'paymentForm.section.sender': 'For whom',
  'field.sentAmount.label': 'You send',
  'field.sentAmount.missing': 'Enter the amount.',
  'field.arrivingAmount.label': 'They get',
  'field.arrivingAmount.missing': 'Enter the amount.',
  'field.sourceOfFunds.label': 'Source of funds',
  'field.sourceOfFunds.hint': 'Some destinations ask for it.',
  'field.sourceOfFunds.missing': 'Choose where the money comes from. This destination asks for it.',
  'field.sourceOfFunds.option.BUSINESS_FUNDS': 'Business funds',

  'paymentForm.recipient': 'Recipient',
  'paymentForm.account': 'Account',
  'paymentForm.bank': 'Bank',
  'paymentForm.sender': 'Sent for',
  'paymentForm.reference.cut': 'The statement shows: {shown}',
  'paymentForm.time': 'Delivery',
  'paymentForm.time.fewHours': 'Within a few hours, often at once',
  'paymentForm.time.instant': 'Usually at once',
  'paymentForm.time.varies': 'A few minutes to a few days, depending on country and bank',

  'paymentForm.title': '{status}: {amount} to {name}',
  'paymentForm.sent': 'You sent',
  'paymentForm.arrives': 'They get',
  'paymentForm.reference': 'Reference',
  'paymentForm.ownId': 'Your reference',
  'paymentForm.id': 'Transaction ID',
} as const satisfies Readonly<Record<string, Message>>
