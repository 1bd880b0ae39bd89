import type { Message } from '../message.ts'

/** BalanceList. */
export const balanceWords = {
  'balances.title': 'Balances',
  'balances.loading': 'Loading your balances',
  'balances.available': 'Available',
  'balances.pending': 'On its way in',
  'balances.asOf': 'As of {time}',
  'balances.refresh': 'Refresh',
  'balances.refreshing': 'Refreshing…',
  'balances.refreshed': 'Balances refreshed',
  'balances.stale.title': 'These balances may be out of date',
  'balances.empty.title': 'No money yet',
  'balances.empty.text': 'What you pay in is shown here.',
} as const satisfies Readonly<Record<string, Message>>
