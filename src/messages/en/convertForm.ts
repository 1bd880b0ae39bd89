import type { Message } from '../message.ts'

/** ConvertForm. */
export const convertFormWords = {
  'convertForm.label': 'Convert between your balances',
  'convertForm.submit': 'Convert {amount}',
  'convertForm.submitting': 'Converting…',
  'convertForm.section.amount': 'How much',
  'convertForm.section.details': 'Details',
  'field.convertedAmount.label': 'You convert',
  'field.convertedAmount.missing': 'Enter the amount.',
  'field.receivedAmount.label': 'You get',
  'field.receivedAmount.missing': 'Enter the amount.',
  'field.note.label': 'Note',
  'field.note.hint': 'For your own records.',

  'convertForm.title': '{status}: {from} to {to}',
  'convertForm.converted': 'You converted',
  'convertForm.received': 'You get',
  'convertForm.rate': 'Rate',
  'convertForm.note': 'Note',
  'convertForm.ownId': 'Your reference',
  'convertForm.id': 'Transaction ID',
  'convertForm.another': 'Convert another amount',
} as const satisfies Readonly<Record<string, Message>>
