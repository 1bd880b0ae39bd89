import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Runs a line in a Node of its own, and gives what it prints. */
function inNode(code: string): string {
  return execFileSync('node', ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The same where naming React is an error. */
function withoutReact(code: string): string {
  const guard = `
    import { registerHooks } from 'node:module'
    registerHooks({
      resolve(specifier, context, next) {
        if (/^react(-|\\/|$)/.test(specifier)) throw new Error('imports ' + specifier)
        return next(specifier, context)
      },
    })`
  return inNode(`${guard}\n${code}`)
}

/** The line that prints the names of an entry, one below the other. */
function printNames(entry: string): string {
  return `console.log(Object.keys(await import('${entry}')).sort().join('\\n'))`
}

function namesIn(printed: string): string[] {
  return printed.trim().split('\n')
}

test('flashkit and flashkit/hooks export these names', () => {
  const all = namesIn(inNode(printNames('flashkit')))
  const hooks = namesIn(inNode(printNames('flashkit/hooks')))
  // All of the hooks' names, and these besides.
  expect(all).toEqual(expect.arrayContaining(hooks))
  expect(all.filter(name => !hooks.includes(name))).toMatchInlineSnapshot(`
    [
      "AbnField",
      "AccountNumberField",
      "AddressCheck",
      "AdverseMediaSearch",
      "AmountField",
      "BalanceList",
      "BankAccountFields",
      "BicField",
      "BsbField",
      "ClabeField",
      "CnapsField",
      "ConversionTable",
      "ConversionTimeline",
      "ConvertForm",
      "CopBadge",
      "DepositTable",
      "DepositTimeline",
      "FlashProblem",
      "FundingAccounts",
      "IbanField",
      "IfscField",
      "IndicativeRate",
      "InstitutionForm",
      "MediaSearchTimeline",
      "MobileField",
      "Moment",
      "PayIdField",
      "PaymentForm",
      "PaymentTable",
      "PaymentTimeline",
      "PayoutForm",
      "QuoteLock",
      "QuoteTicker",
      "RecipientForm",
      "RecipientList",
      "RecipientPicker",
      "RefundDeposit",
      "RoutingNumberField",
      "SenderForm",
      "SenderList",
      "SortCodeField",
      "Statement",
      "StatusBadge",
      "StatusTimeline",
      "SubClientDetails",
      "SubClientList",
      "SubClientTimeline",
      "SubClientWizard",
      "VirtualAccountCard",
      "WithdrawalTable",
      "WithdrawalTimeline",
      "convertWords",
      "createFlashClient",
      "createFlashLink",
      "createSession",
      "flashTypePolicies",
      "institutionWords",
      "loadRecipientForm",
      "mediaSearchWords",
      "onboardingWords",
      "paymentWords",
      "payoutWords",
      "recipientWords",
      "refundDepositWords",
      "senderWords",
      "subClientFormWords",
      "useFormWords",
    ]
  `)
  expect(hooks).toMatchInlineSnapshot(`
    [
      "FlashProvider",
      "browserHistory",
      "createEventStream",
      "isSendable",
      "memoryDrafts",
      "payeeAccountOf",
      "statementCsv",
      "toCsv",
      "useActivateSubClient",
      "useAddressCheck",
      "useAddressCleanserRequest",
      "useAddressCleanserRequests",
      "useAdverseMediaSearch",
      "useAmsRequest",
      "useAmsRequests",
      "useAnswerRfiQuestion",
      "useBalances",
      "useBankAccount",
      "useBankInfo",
      "useBankOf",
      "useCheckedField",
      "useCleanseAddress",
      "useConfirmationOfPayee",
      "useConversion",
      "useConversionTable",
      "useConversions",
      "useConvert",
      "useCountdown",
      "useCreateConversion",
      "useCreateInstitution",
      "useCreatePayment",
      "useCreateRecipient",
      "useCreateSender",
      "useCreateSubClient",
      "useCreateWithdrawal",
      "useDeclineRfi",
      "useDeleteRecipient",
      "useDeleteSender",
      "useDeliveryMethods",
      "useDeposit",
      "useDepositRefund",
      "useDepositTable",
      "useDeposits",
      "useDisableSubClient",
      "useFeedQuote",
      "useFormField",
      "useFundingAccounts",
      "useIndicativeRate",
      "useInstitutionForm",
      "useLiveEvents",
      "useLiveStatus",
      "useLiveSubClient",
      "useLockedQuote",
      "useMediaSearch",
      "useMembers",
      "useNow",
      "usePayeeCheck",
      "usePayment",
      "usePaymentForm",
      "usePaymentTable",
      "usePaymentTransfers",
      "usePayments",
      "usePayout",
      "usePhoneReader",
      "useQuote",
      "useQuoteFeed",
      "useQuotes",
      "useRecipient",
      "useRecipientForm",
      "useRecipientList",
      "useRecipientPicker",
      "useRecipients",
      "useRefundDeposit",
      "useRfi",
      "useRfis",
      "useSender",
      "useSenderForm",
      "useSenderList",
      "useSenders",
      "useSession",
      "useSignIn",
      "useSignOut",
      "useStatement",
      "useStatementDay",
      "useSubClient",
      "useSubClientForm",
      "useSubClientFundingAccounts",
      "useSubClientList",
      "useSubClientOnboarding",
      "useSubClients",
      "useUpdateInstitution",
      "useUpdateRecipient",
      "useUpdateSender",
      "useUpdateSubClient",
      "useWithdrawal",
      "useWithdrawalTable",
      "useWithdrawals",
    ]
  `)
})

test.each([
  'accounts',
  'bankOfBsb',
  'rules',
  'phoneReader',
  'money',
  'lifecycle',
  'theme',
  'messages',
  'sandbox',
  'sandbox/server',
])('flashkit/%s exports these names, without React', entry => {
  expect(namesIn(withoutReact(printNames(`flashkit/${entry}`)))).toMatchSnapshot()
})

test('React is caught where it is imported', () => {
  expect(() => withoutReact(`await import('flashkit/hooks')`)).toThrow('imports react')
})

test('a check works from plain Node', () => {
  const code = `
    import { checkIban } from 'flashkit/accounts'
    console.log(checkIban('fr76 3000 6000 0112 3456 7890 189').value)`
  expect(withoutReact(code).trim()).toBe('FR7630006000011234567890189')
})

test('the theme gives variables of stable names', () => {
  const code = `
    import { tokens } from 'flashkit/theme'
    console.log(tokens.color.accent)`
  expect(withoutReact(code).trim()).toBe('var(--flash-color-accent)')
})

test('the stylesheets hold the tokens, and only the layered one a layer', () => {
  const plain = readFileSync('dist/styles.css', 'utf8')
  const layered = readFileSync('dist/styles.layered.css', 'utf8')
  expect(plain).toContain('--flash-color-accent:light-dark(')
  expect(plain).not.toContain('@layer')
  expect(plain).not.toContain('!important')
  expect(layered.startsWith('@layer flashkit {')).toBe(true)
})
