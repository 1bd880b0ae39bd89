import type { Message } from '../message.ts'

/** FundingAccounts. */
export const fundingAccountWords = {
  'fundingAccounts.loading': 'Loading the details to pay in',
  'fundingAccounts.currency': 'Currency',
  'fundingAccounts.currencyChoice': '{name} ({code})',
  'fundingAccounts.accountName': 'Account name',
  'fundingAccounts.iban': 'IBAN',
  'fundingAccounts.accountNo': 'Account number',
  'fundingAccounts.bic': 'BIC (SWIFT code)',
  'fundingAccounts.name': 'Bank',
  'fundingAccounts.accountAddress': 'Account holder’s address',
  'fundingAccounts.externalReference': 'Payment reference',
  'fundingAccounts.reference.text':
    'Give this reference with each transfer. Without it, the money is sent back.',
  'fundingAccounts.noReference.title': 'No payment reference',
  'fundingAccounts.noReference.text':
    'This account came without one. Find it out before you pay in: without a reference, the money is sent back.',
  'fundingAccounts.line': '{label}: {value}',
  'fundingAccounts.copyAll': 'Copy all',
  'fundingAccounts.allCopied': 'All details copied',
  'fundingAccounts.empty.title': 'No account to pay into',
  'fundingAccounts.empty.text': 'There are no details for paying in here yet.',
  'fundingAccounts.unknown.title': 'Client not found',
  'fundingAccounts.unknown.text': 'So there are no details for paying in.',
} as const satisfies Readonly<Record<string, Message>>
