import type { Message } from '../message.ts'

/** Statement. */
export const statementWords = {
  'statement.title': 'Statement',
  'statement.currency': 'Balance',
  'statement.day': 'Day',
  'statement.previous': 'Previous day',
  'statement.next': 'Next day',
  'statement.today': 'Today',
  'statement.lastDay': 'This is today. There is no later statement yet.',
  'statement.zone': 'Times in {zone}',
  'statement.refresh': 'Refresh',
  'statement.refreshing': 'Refreshing…',
  'statement.loading': 'Loading the statement',
  'statement.stale.title': 'This may be out of date',

  'statement.opening': 'Opening balance',
  'statement.closing': 'Closing balance',
  'statement.soFar': 'Balance so far',
  'statement.totalIn': 'Money in',
  'statement.totalOut': 'Money out',
  'statement.unknown': 'Not known',

  'statement.label': '{currency} statement of {day}',
  'statement.time': 'Time',
  'statement.description': 'Description',
  'statement.in': 'In',
  'statement.out': 'Out',
  'statement.balance': 'Balance',
  'statement.row.off': 'Doesn’t follow from the amounts',
  'statement.off.title': {
    one: '{count} balance doesn’t follow from the amounts',
    other: '{count} balances don’t follow from the amounts',
  },
  'statement.off.text': 'All rows are shown as they came. Ask support before you rely on them.',
  'statement.more': 'Show {number} more',
  'statement.shown': '{shown} of {total} rows',

  'statement.empty.title': 'Nothing moved on this day',
  'statement.empty.today': 'Nothing has moved today',
  'statement.empty.text': 'No money came in or went out.',

  'statement.csv': 'Download CSV',
  'statement.print': 'Print',
} as const satisfies Readonly<Record<string, Message>>
