import type { Mutation, Query } from '../../src/hooks/results.ts'
import { useActivateSubClient } from '../../src/hooks/useActivateSubClient.ts'
import { useAddressCleanserRequest } from '../../src/hooks/useAddressCleanserRequest.ts'
import { useAddressCleanserRequests } from '../../src/hooks/useAddressCleanserRequests.ts'
import { useAdverseMediaSearch } from '../../src/hooks/useAdverseMediaSearch.ts'
import { useAmsRequest } from '../../src/hooks/useAmsRequest.ts'
import { useAmsRequests } from '../../src/hooks/useAmsRequests.ts'
import { useAnswerRfiQuestion } from '../../src/hooks/useAnswerRfiQuestion.ts'
import { useBalances } from '../../src/hooks/useBalances.ts'
import { useBankInfo } from '../../src/hooks/useBankInfo.ts'
import { useCleanseAddress } from '../../src/hooks/useCleanseAddress.ts'
import { useConfirmationOfPayee } from '../../src/hooks/useConfirmationOfPayee.ts'
import { useConversion } from '../../src/hooks/useConversion.ts'
import { useConversions } from '../../src/hooks/useConversions.ts'
import { useCreateConversion } from '../../src/hooks/useCreateConversion.ts'
import { useCreateInstitution } from '../../src/hooks/useCreateInstitution.ts'
import { useCreatePayment } from '../../src/hooks/useCreatePayment.ts'
import { useCreateRecipient } from '../../src/hooks/useCreateRecipient.ts'
import { useCreateSender } from '../../src/hooks/useCreateSender.ts'
import { useCreateSubClient } from '../../src/hooks/useCreateSubClient.ts'
import { useCreateWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { useDeclineRfi } from '../../src/hooks/useDeclineRfi.ts'
import { useDeleteRecipient } from '../../src/hooks/useDeleteRecipient.ts'
import { useDeleteSender } from '../../src/hooks/useDeleteSender.ts'
import { useDeliveryMethods } from '../../src/hooks/useDeliveryMethods.ts'
import { useDeposit } from '../../src/hooks/useDeposit.ts'
import { useDeposits } from '../../src/hooks/useDeposits.ts'
import { useDisableSubClient } from '../../src/hooks/useDisableSubClient.ts'
import { useFundingAccounts } from '../../src/hooks/useFundingAccounts.ts'
import { useMembers } from '../../src/hooks/useMembers.ts'
import { usePayment } from '../../src/hooks/usePayment.ts'
import { usePayments } from '../../src/hooks/usePayments.ts'
import { usePaymentTransfers } from '../../src/hooks/usePaymentTransfers.ts'
import { useQuote } from '../../src/hooks/useQuote.ts'
import { useQuotes } from '../../src/hooks/useQuotes.ts'
import { useRecipient } from '../../src/hooks/useRecipient.ts'
import { useRecipients } from '../../src/hooks/useRecipients.ts'
import { useRefundDeposit } from '../../src/hooks/useRefundDeposit.ts'
import { useRfi } from '../../src/hooks/useRfi.ts'
import { useRfis } from '../../src/hooks/useRfis.ts'
import { useSender } from '../../src/hooks/useSender.ts'
import { useSenders } from '../../src/hooks/useSenders.ts'
import { useSignIn } from '../../src/hooks/useSignIn.ts'
import { useSignOut } from '../../src/hooks/useSignOut.ts'
import { useStatement } from '../../src/hooks/useStatement.ts'
import { useSubClient } from '../../src/hooks/useSubClient.ts'
import { useSubClientFundingAccounts } from '../../src/hooks/useSubClientFundingAccounts.ts'
import { useSubClients } from '../../src/hooks/useSubClients.ts'
import { useUpdateInstitution } from '../../src/hooks/useUpdateInstitution.ts'
import { useUpdateRecipient } from '../../src/hooks/useUpdateRecipient.ts'
import { useUpdateSender } from '../../src/hooks/useUpdateSender.ts'
import { useUpdateSubClient } from '../../src/hooks/useUpdateSubClient.ts'
import { useWithdrawal } from '../../src/hooks/useWithdrawal.ts'
import { useWithdrawals } from '../../src/hooks/useWithdrawals.ts'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, person } from '../sandbox/ask.ts'
import { conversionQuote } from './conversionQuote.ts'

// Every hook of an operation, with a question or an input that a fresh sandbox answers.

export const queryHooks: readonly { name: string; use: () => Query<unknown> }[] = [
  { name: 'useBalances', use: () => useBalances({ currencies: ['AUD'] }) },
  {
    name: 'useStatement',
    use: () => useStatement({ fromDate: '2023-08-28T00:00:00+03:00', currency: 'USD' }),
  },
  {
    name: 'useQuote',
    use: () => useQuote({ fromCurrency: 'AUD', toCurrency: 'EUR', size: 1000 }),
  },
  {
    name: 'useQuotes',
    use: () => useQuotes({ quotes: [{ fromCurrency: 'AUD', toCurrency: 'EUR', size: 1 }] }),
  },
  { name: 'useConversion', use: () => useConversion({ id: '6b04c62ec0bf606bf216ae21' }) },
  { name: 'useConversions', use: () => useConversions() },
  { name: 'useDeliveryMethods', use: () => useDeliveryMethods({ country: 'FR' }) },
  { name: 'useRecipient', use: () => useRecipient({ id: '6b04c62ec0bf606bf216ae21' }) },
  { name: 'useRecipients', use: () => useRecipients() },
  { name: 'useSender', use: () => useSender({ id: '59f2733f2519e236edab0efe' }) },
  { name: 'useSenders', use: () => useSenders() },
  { name: 'usePayment', use: () => usePayment({ id: '5b04c62ec0bf606bf216ae21' }) },
  { name: 'usePayments', use: () => usePayments() },
  {
    name: 'usePaymentTransfers',
    use: () => usePaymentTransfers({ id: '5b04c62ec0bf606bf216ae21' }),
  },
  { name: 'useWithdrawal', use: () => useWithdrawal({ id: '5b04c62ec0bf606bf216ae21' }) },
  { name: 'useWithdrawals', use: () => useWithdrawals() },
  { name: 'useDeposit', use: () => useDeposit({ id: '6053d4e0e3bc655e0598a742' }) },
  { name: 'useDeposits', use: () => useDeposits() },
  { name: 'useSubClient', use: () => useSubClient({ id: '606d28675a2d931bc925fec2' }) },
  { name: 'useSubClients', use: () => useSubClients() },
  { name: 'useFundingAccounts', use: () => useFundingAccounts({ currencies: ['EUR'] }) },
  {
    name: 'useSubClientFundingAccounts',
    use: () => useSubClientFundingAccounts({ id: '606d28675a2d931bc925fec2', currencies: ['EUR'] }),
  },
  { name: 'useBankInfo', use: () => useBankInfo({ bsb: '012622' }) },
  { name: 'useAmsRequest', use: () => useAmsRequest({ id: '6820a4f3e1c2b5d8f0123456' }) },
  { name: 'useAmsRequests', use: () => useAmsRequests() },
  { name: 'useRfi', use: () => useRfi({ id: '61f3a2c8d1e9b7a4c5d6e7f8' }) },
  { name: 'useRfis', use: () => useRfis() },
  {
    name: 'useAddressCleanserRequest',
    use: () => useAddressCleanserRequest({ id: '6820a4f3e1c2b5d8f0123456' }),
  },
  { name: 'useAddressCleanserRequests', use: () => useAddressCleanserRequests() },
  { name: 'useMembers', use: () => useMembers() },
]

interface MutationCase {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: every hook has an input of its own
  readonly use: () => Mutation<any, unknown>
  readonly input: unknown | ((sandbox: Sandbox) => Promise<unknown>)
}

const address = {
  street: '1 Hay St',
  suburb: 'Sydney',
  state: 'NSW',
  country: 'AU',
  postcode: '2000',
}
const sender = { firstName: 'Malcolm', lastName: 'Jez', dob: '2000-01-01', address }
const payee = {
  iban: 'GB26MIDL40051512345674',
  companyName: 'Acme GB Ltd',
  currency: 'GBP',
  accountIdType: 'IBAN',
  address: { street: '1 Main St LONDON SW1A 1AA', country: 'GB' },
}
const rfiId = '61f3a2c8d1e9b7a4c5d6e7f8'

export const mutationHooks: readonly MutationCase[] = [
  {
    name: 'useSignIn',
    use: useSignIn,
    input: { email: 'you@example.com', password: '12345678' },
  },
  { name: 'useSignOut', use: useSignOut, input: undefined },
  { name: 'useCreateConversion', use: useCreateConversion, input: withQuote },
  { name: 'useCreateRecipient', use: useCreateRecipient, input: person },
  {
    name: 'useUpdateRecipient',
    use: useUpdateRecipient,
    input: { id: '5ba89a6b35a2b327b81ffc3b', input: { ...person, nickName: 'Ada' } },
  },
  {
    name: 'useDeleteRecipient',
    use: useDeleteRecipient,
    input: { id: '5ba89a6b35a2b327b81ffc3b' },
  },
  { name: 'useCreateSender', use: useCreateSender, input: sender },
  {
    name: 'useUpdateSender',
    use: useUpdateSender,
    input: { id: '686393e689c1fb1b255cac5c', input: { ...sender, lastName: 'Jones' } },
  },
  { name: 'useDeleteSender', use: useDeleteSender, input: { id: '686393e689c1fb1b255cac5c' } },
  {
    name: 'useCreateInstitution',
    use: useCreateInstitution,
    input: { legalName: 'Third Bank Ltd', businessNumber: 'A1', address },
  },
  {
    name: 'useUpdateInstitution',
    use: useUpdateInstitution,
    input: { id: '65570da4f176682c5e412552', input: { legalName: 'Fourth Bank Ltd', address } },
  },
  {
    name: 'useCreatePayment',
    use: useCreatePayment,
    input: {
      fromCurrency: 'AUD',
      toCurrency: 'GBP',
      size: 100,
      currency: 'AUD',
      reason: 'BUSINESS',
      sourceOfFunds: 'BUSINESS_FUNDS',
      recipient: payee,
      externalId: 'matrix-payment',
    },
  },
  {
    name: 'useCreateWithdrawal',
    use: useCreateWithdrawal,
    input: { amount: 10, currency: 'AUD', recipient: person, externalId: 'matrix-withdrawal' },
  },
  {
    name: 'useRefundDeposit',
    use: useRefundDeposit,
    input: { id: '6053d4e0e3bc655e0598a742', input: { amount: 10, reason: 'sent by mistake' } },
  },
  {
    name: 'useCreateSubClient',
    use: useCreateSubClient,
    input: {
      firstName: 'Ada',
      lastName: 'Byron',
      dob: '1979-05-12',
      email: 'ada@example.com',
      mobile: '+61491570156',
      address,
      idDoc: { type: 'passport', docNumber: 'FF1948394', country: 'AU' },
    },
  },
  {
    name: 'useUpdateSubClient',
    use: useUpdateSubClient,
    input: { id: '660fef8e1f3b5452bd6945ec', input: { externalId: 'matrix' } },
  },
  {
    name: 'useDisableSubClient',
    use: useDisableSubClient,
    input: { id: '606d28675a2d931bc925fec2' },
  },
  {
    name: 'useActivateSubClient',
    use: useActivateSubClient,
    input: withDeactivatedSubClient,
  },
  {
    name: 'useConfirmationOfPayee',
    use: useConfirmationOfPayee,
    input: {
      accountIdType: 'BSB',
      bsb: '012003',
      accountNo: '123456789',
      accountName: 'John Smith',
    },
  },
  {
    name: 'useAdverseMediaSearch',
    use: useAdverseMediaSearch,
    input: { firstName: 'Ada', lastName: 'Byron', country: 'AU' },
  },
  {
    name: 'useAnswerRfiQuestion',
    use: useAnswerRfiQuestion,
    input: { rfiId, questionCode: 'OTHER_TX_PURPOSE', text: 'Invoice 2031' },
  },
  { name: 'useDeclineRfi', use: useDeclineRfi, input: { rfiId } },
  { name: 'useCleanseAddress', use: useCleanseAddress, input: address },
]

/** What a hook is given; some inputs need something to be there first. */
export async function inputOf({ input }: MutationCase, sandbox: Sandbox): Promise<unknown> {
  return typeof input === 'function' ? await input(sandbox) : input
}

async function withQuote(sandbox: Sandbox): Promise<unknown> {
  return { quoteId: await conversionQuote(sandbox), externalId: 'matrix-conversion' }
}

async function withDeactivatedSubClient(sandbox: Sandbox): Promise<unknown> {
  const id = '606d28675a2d931bc925fec2'
  await ask(sandbox, 'mutation ($id: ID!) { disableSubClient(id: $id) { success } }', { id })
  return { id }
}
