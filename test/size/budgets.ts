import { globSync, readFileSync } from 'node:fs'

/** One thing that a host imports, and what it may cost: gzip kB (1,000 bytes) unless told. */
export interface Budget {
  readonly what: string
  /** The entry that is bundled. */
  readonly code: string
  /** All that a page loads for it at once. */
  readonly allIn?: number
  /** Ours alone: all-in minus the floor. */
  readonly own?: number
  /** All-in divided by the floor. */
  readonly ratio?: number
}

const recipientForm = 'RecipientForm, FlashProvider, createFlashClient'
const wizard = 'SubClientWizard, FlashProvider, createFlashClient'

/**
 * What each public component, hook and entry may cost. Most stand 10 % above what they measured when
 * they were set; the ratio of a component and the whole of a check are promises to hosts, so a change
 * that breaks one has to get lighter.
 */
export const budgets: readonly Budget[] = [
  // A component with all that it needs, then what a second component would share.
  { what: 'RecipientForm, complete', code: take(recipientForm), ratio: 1.15 },
  { what: 'RecipientForm alone', code: take('RecipientForm'), own: 17.9 },
  { what: 'SubClientWizard, its first step', code: take(wizard), ratio: 1.15 },
  { what: 'FlashProvider', code: take('FlashProvider'), own: 3.35 },
  { what: 'BsbField', code: take('BsbField'), own: 7.7 },
  { what: 'IbanField', code: take('IbanField'), own: 8.4 },
  { what: 'MobileField', code: take('MobileField'), own: 6.2 },
  { what: 'AmountField', code: take('AmountField'), own: 10 },
  { what: 'BankAccountFields', code: take('BankAccountFields'), own: 15.5 },
  { what: 'SenderForm', code: take('SenderForm'), own: 38.3 },
  { what: 'InstitutionForm', code: take('InstitutionForm'), own: 34.1 },
  { what: 'RecipientPicker', code: take('RecipientPicker'), own: 15.8 },
  { what: 'RecipientList', code: take('RecipientList'), own: 22 },
  { what: 'SenderList', code: take('SenderList'), own: 17.9 },
  { what: 'CopBadge', code: take('CopBadge'), own: 12.2 },
  { what: 'AddressCheck', code: take('AddressCheck'), own: 11 },
  { what: 'BalanceList', code: take('BalanceList'), own: 7.1 },
  { what: 'VirtualAccountCard', code: take('VirtualAccountCard'), own: 22.3 },
  { what: 'SubClientList', code: take('SubClientList'), own: 19 },
  { what: 'SubClientDetails', code: take('SubClientDetails'), own: 30.4 },
  { what: 'WithdrawalTable', code: take('WithdrawalTable'), own: 36.7 },
  { what: 'DepositTable', code: take('DepositTable'), own: 36.7 },
  { what: 'useLiveStatus', code: take('useLiveStatus', '/hooks'), own: 12.2 },
  { what: 'WithdrawalTimeline', code: take('WithdrawalTimeline'), own: 24.5 },
  { what: 'StatusBadge', code: take('StatusBadge'), own: 3.1 },
  { what: 'Moment', code: take('Moment'), own: 1.6 },
  { what: 'FundingAccounts', code: take('FundingAccounts'), own: 8.9 },
  { what: 'QuoteTicker', code: take('QuoteTicker'), own: 12.3 },
  { what: 'QuoteLock', code: take('QuoteLock'), own: 8 },
  { what: 'PayoutForm', code: take('PayoutForm'), own: 60.3 },
  { what: 'PaymentForm', code: take('PaymentForm'), own: 66.2 },
  { what: 'ConvertForm', code: take('ConvertForm'), own: 48.2 },
  { what: 'RefundDeposit', code: take('RefundDeposit'), own: 46.8 },
  { what: 'Statement', code: take('Statement'), own: 13.5 },
  { what: 'AdverseMediaSearch', code: take('AdverseMediaSearch'), own: 40.5 },

  // One hook of the API alone, above Apollo: a promise too.
  ...hooksOn('useFlashQuery').map(what => ({ what, code: take(what, '/hooks'), own: 2 })),
  ...hooksOn('useFlashMutation').map(what => ({ what, code: take(what, '/hooks'), own: 3 })),
  { what: 'useQuotes', code: take('useQuotes', '/hooks'), own: 4.1 },
  { what: 'useRecipientForm', code: take('useRecipientForm', '/hooks'), own: 8.4 },
  { what: 'useSenderForm', code: take('useSenderForm', '/hooks'), own: 16.8 },
  { what: 'useRecipientList', code: take('useRecipientList', '/hooks'), own: 5.9 },
  { what: 'usePayout', code: take('usePayout', '/hooks'), own: 13.4 },
  { what: 'useLockedQuote', code: take('useLockedQuote', '/hooks'), own: 4.9 },

  { what: 'flashkit', code: whole(''), own: 229 },
  { what: 'flashkit/hooks', code: whole('/hooks'), own: 80.2 },
  // All twelve checks: a promise.
  { what: 'flashkit/accounts', code: whole('/accounts'), allIn: 4.5 },
  { what: 'flashkit/money', code: whole('/money'), allIn: 4 },
  { what: 'flashkit/bankOfBsb', code: whole('/bankOfBsb'), allIn: 1.5 },
  { what: 'flashkit/rules', code: whole('/rules'), own: 21.2 },
  { what: 'flashkit/theme', code: whole('/theme'), allIn: 0.92 },
  { what: 'flashkit/messages', code: whole('/messages'), allIn: 51.1 },
  { what: 'flashkit/sandbox', code: whole('/sandbox'), own: 56 },

  { what: 'checkIban', code: take('checkIban', '/accounts'), allIn: 1.2 },
  { what: 'checkBsb', code: take('checkBsb', '/accounts'), allIn: 0.88 },
  { what: 'checkBic', code: take('checkBic', '/accounts'), allIn: 1.3 },

  // Whatever a host doesn't use has to vanish from its bundle.
  { what: 'imported, not used', code: `import { ${recipientForm} } from 'flashkit'`, allIn: 0.05 },
]

/** `dist/styles.css`, gzip kB. */
export const stylesheetBudget = 19.8

/** The hooks that one of the two adapters makes, by the alphabet. */
function hooksOn(adapter: 'useFlashQuery' | 'useFlashMutation'): string[] {
  const folder = new URL('../../src/hooks/', import.meta.url).pathname
  return globSync('use*.ts', { cwd: folder })
    .filter(file => readFileSync(folder + file, 'utf8').includes(`/${adapter}.ts'`))
    .map(file => file.replace('.ts', ''))
    .sort()
}

function take(names: string, path = ''): string {
  return `export { ${names} } from 'flashkit${path}'`
}

function whole(path: string): string {
  return `export * from 'flashkit${path}'`
}
