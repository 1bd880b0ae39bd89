import type { Message } from '../message.ts'

/** VirtualAccountCard. */
export const virtualAccountWords = {
  'virtualAccount.label': 'Account to pay into',
  'virtualAccount.loading': 'Loading the account',
  'virtualAccount.accountName': 'Account name',
  'virtualAccount.bsb': 'BSB',
  'virtualAccount.accountNo': 'Account number',
  'virtualAccount.line': '{label}: {value}',
  'virtualAccount.copyAll': 'Copy all',
  'virtualAccount.allCopied': 'All details copied',
  'virtualAccount.share': 'Share',
  'virtualAccount.localOnly':
    'Only for transfers within Australia, in Australian dollars. International transfers don’t arrive here.',
  'virtualAccount.notYet.title': 'Don’t use these details yet',
  'virtualAccount.notYet.text':
    'Money that is sent here before the account is open isn’t credited.',
  'virtualAccount.notAnyMore.title': 'Don’t use these details',
  'virtualAccount.notAnyMore.text': 'Money that is sent here isn’t credited to your balance.',
  'virtualAccount.noNumber.title': 'No account number yet',
  'virtualAccount.noNumber.text': 'It will be shown here once there is one.',
  'virtualAccount.none.title': 'Client not found',
  'virtualAccount.none.text': 'So there is no account to pay into.',
  'virtualAccount.otherCurrencies': 'Accounts in other currencies',
  'virtualAccount.loadingOthers': 'Loading the other accounts',
} as const satisfies Readonly<Record<string, Message>>
