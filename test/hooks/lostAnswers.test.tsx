import { describe, expect, test } from 'vitest'
import type { Mutation } from '../../src/hooks/results.ts'
import { useActivateSubClient } from '../../src/hooks/useActivateSubClient.ts'
import { useAdverseMediaSearch } from '../../src/hooks/useAdverseMediaSearch.ts'
import { useAnswerRfiQuestion } from '../../src/hooks/useAnswerRfiQuestion.ts'
import { useCleanseAddress } from '../../src/hooks/useCleanseAddress.ts'
import { useConfirmationOfPayee } from '../../src/hooks/useConfirmationOfPayee.ts'
import { useCreateConversion } from '../../src/hooks/useCreateConversion.ts'
import { useCreateInstitution } from '../../src/hooks/useCreateInstitution.ts'
import { useCreatePayment } from '../../src/hooks/useCreatePayment.ts'
import { useCreateSender } from '../../src/hooks/useCreateSender.ts'
import { useCreateSubClient } from '../../src/hooks/useCreateSubClient.ts'
import { useCreateWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { useDeclineRfi } from '../../src/hooks/useDeclineRfi.ts'
import { useDeleteRecipient } from '../../src/hooks/useDeleteRecipient.ts'
import { useDeleteSender } from '../../src/hooks/useDeleteSender.ts'
import { useDisableSubClient } from '../../src/hooks/useDisableSubClient.ts'
import { useRefundDeposit } from '../../src/hooks/useRefundDeposit.ts'
import { useUpdateInstitution } from '../../src/hooks/useUpdateInstitution.ts'
import { useUpdateRecipient } from '../../src/hooks/useUpdateRecipient.ts'
import { useUpdateSender } from '../../src/hooks/useUpdateSender.ts'
import { useUpdateSubClient } from '../../src/hooks/useUpdateSubClient.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { ask, person } from '../sandbox/ask.ts'
import { conversionQuote } from './conversionQuote.ts'

// After a lost answer the outcome is unknown, and a look says what became of it.

interface Case {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: each hook has an input of its own
  readonly use: () => Mutation<any, unknown>
  readonly input: object | ((sandbox: Sandbox) => Promise<object>)
  /** What a look finds of a mutation that happened; `succeeded` unless told. */
  readonly ifItDid?: 'failed' | 'unknown'
  /** What it finds of one that didn't; `failed` (and repeatable) unless told. */
  readonly ifItDidNot?: 'unknown'
  /** The queries that look; one unless told. */
  readonly looks?: 0
}

const address = {
  street: '1 Hay St',
  suburb: 'Sydney',
  state: 'NSW',
  country: 'AU',
  postcode: '2000',
}
const contact = {
  firstName: 'Ada',
  lastName: 'Byron',
  dob: '1979-05-12',
  email: 'ada@example.com',
  mobile: '+61491570156',
  address,
  idDoc: { type: 'passport', docNumber: 'FF1948394', country: 'AU' },
}
const payment = {
  fromCurrency: 'AUD',
  toCurrency: 'GBP',
  size: 100,
  currency: 'AUD',
  recipient: {
    iban: 'GB26MIDL40051512345674',
    companyName: 'Acme GB Ltd',
    currency: 'GBP',
    accountIdType: 'IBAN',
    address: { street: '1 Main St LONDON SW1A 1AA', country: 'GB' },
  },
}
const withdrawal = { amount: 10, currency: 'AUD', recipient: person }
const rfiId = '61f3a2c8d1e9b7a4c5d6e7f8'
const keys = { externalId: 'ours-1', idempotencyKey: 'key-1' }

const cases: readonly Case[] = [
  { name: 'createWithdrawal', use: useCreateWithdrawal, input: { ...withdrawal, ...keys } },
  {
    name: 'createWithdrawal, of a sub-client',
    use: useCreateWithdrawal,
    input: { ...withdrawal, ...keys, subClientId: '606d28675a2d931bc925fec2' },
  },
  {
    name: 'createWithdrawal, without a key',
    use: useCreateWithdrawal,
    input: { ...withdrawal, externalId: 'ours-1' },
    ifItDidNot: 'unknown',
  },
  {
    name: 'createWithdrawal, without an externalId',
    use: useCreateWithdrawal,
    input: { ...withdrawal, idempotencyKey: 'key-1' },
    ifItDid: 'unknown',
    ifItDidNot: 'unknown',
    looks: 0,
  },
  { name: 'createPayment', use: useCreatePayment, input: { ...payment, ...keys } },
  {
    name: 'createPayment, without a key',
    use: useCreatePayment,
    input: { ...payment, externalId: 'ours-1' },
    ifItDidNot: 'unknown',
  },
  {
    name: 'createPayment, without an externalId',
    use: useCreatePayment,
    input: payment,
    ifItDid: 'unknown',
    ifItDidNot: 'unknown',
    looks: 0,
  },
  {
    name: 'createConversion',
    use: useCreateConversion,
    input: async sandbox => ({ quoteId: await conversionQuote(sandbox), externalId: 'ours-1' }),
  },
  {
    name: 'createConversion, without an externalId',
    use: useCreateConversion,
    input: async sandbox => ({ quoteId: await conversionQuote(sandbox) }),
    ifItDid: 'unknown',
    ifItDidNot: 'unknown',
    looks: 0,
  },
  {
    name: 'refundDeposit',
    use: useRefundDeposit,
    input: { id: '6053d4e0e3bc655e0598a742', input: { amount: 10 } },
  },
  { name: 'createSender', use: useCreateSender, input: { ...contact, externalId: 'ours-1' } },
  {
    name: 'updateRecipient',
    use: useUpdateRecipient,
    input: async sandbox => ({
      id: (await created(sandbox, 'Recipient', person)).id,
      input: { ...person, lastName: 'King', address: { ...person.address, street: '2 Hay St' } },
    }),
  },
  {
    name: 'deleteRecipient',
    use: useDeleteRecipient,
    input: { id: '5ba89a6b35a2b327b81ffc3b' },
  },
  {
    name: 'updateSender',
    use: useUpdateSender,
    input: { id: '686393e689c1fb1b255cac5c', input: { lastName: 'Jones', address } },
  },
  { name: 'deleteSender', use: useDeleteSender, input: { id: '686393e689c1fb1b255cac5c' } },
  {
    name: 'createInstitution',
    use: useCreateInstitution,
    input: { legalName: 'Third Bank Ltd', businessNumber: 'A1', address },
    ifItDid: 'failed',
    looks: 0,
  },
  {
    name: 'updateInstitution',
    use: useUpdateInstitution,
    input: { id: '65570da4f176682c5e412552', input: { legalName: 'Fourth Bank Ltd', address } },
    ifItDid: 'failed',
    looks: 0,
  },
  { name: 'createSubClient', use: useCreateSubClient, input: contact },
  {
    name: 'createSubClient, by its externalId',
    use: useCreateSubClient,
    input: { ...contact, externalId: 'ours-1' },
  },
  {
    name: 'updateSubClient',
    use: useUpdateSubClient,
    input: { id: '660fef8e1f3b5452bd6945ec', input: { externalId: 'ours-1', address } },
  },
  {
    name: 'disableSubClient',
    use: useDisableSubClient,
    input: { id: '606d28675a2d931bc925fec2' },
  },
  {
    name: 'activateSubClient',
    use: useActivateSubClient,
    input: async sandbox => {
      const id = '606d28675a2d931bc925fec2'
      await ask(sandbox, 'mutation ($id: ID!) { disableSubClient(id: $id) { success } }', { id })
      return { id }
    },
  },
  {
    name: 'confirmationOfPayee',
    use: useConfirmationOfPayee,
    input: {
      accountIdType: 'BSB',
      bsb: '012003',
      accountNo: '123456789',
      accountName: 'John Smith',
    },
    ifItDid: 'unknown',
    ifItDidNot: 'unknown',
    looks: 0,
  },
  {
    name: 'adverseMediaSearch',
    use: useAdverseMediaSearch,
    input: { firstName: 'Ada', lastName: 'Byron', country: 'AU' },
  },
  {
    name: 'adverseMediaSearch, of a name searched for on an earlier day',
    use: useAdverseMediaSearch,
    input: { firstName: 'John', lastName: 'Smith', country: 'AU' },
  },
  {
    name: 'answerRfiQuestion',
    use: useAnswerRfiQuestion,
    input: { rfiId, questionCode: 'OTHER_TX_PURPOSE', text: 'Invoice 2031' },
  },
  { name: 'declineRfi', use: useDeclineRfi, input: { rfiId } },
  { name: 'cleanseAddress', use: useCleanseAddress, input: address },
]

async function created(sandbox: Sandbox, type: string, input: object): Promise<{ id: string }> {
  const entity = type.toLowerCase()
  const text = `mutation ($input: ${type}Input!) { create${type}(input: $input) { ${entity} { id } } }`
  const { data } = await ask(sandbox, text, { input })
  return data[`create${type}`][entity]
}

async function lose({ name, use, input }: Case, kind: 'dropReply' | 'serverError') {
  const sandbox = createSandbox()
  const given = typeof input === 'function' ? await input(sandbox) : input
  const { result } = renderHook(use, { sandbox })
  sandbox.addFault({ kind, operation: name.replace(/,.*/, ''), times: 1 })
  expect(await result.current.submit(given)).toMatchObject({ status: 'unknown' })
  await expect.poll(() => result.current.status).toBe('unknown')
  const before = sandbox.requests.length
  const check = async () => {
    if (result.current.status !== 'unknown') throw new Error(result.current.status)
    return result.current.check()
  }
  return { result, given, check, looks: () => sandbox.requests.slice(before) }
}

describe.each(cases)('$name', testCase => {
  const { ifItDid = 'succeeded', ifItDidNot = 'failed', looks = 1 } = testCase

  test('that happened', async () => {
    const lost = await lose(testCase, 'dropReply')
    const outcome = await lost.check()
    expect(outcome.status).toBe(ifItDid)
    await expect.poll(() => lost.result.current.status).toBe(ifItDid)
    if (outcome.status === 'succeeded') expect(outcome.data).toHaveProperty('id')
    expect(lost.looks()).toHaveLength(looks)
  })

  test('that didn’t', async () => {
    const lost = await lose(testCase, 'serverError')
    const outcome = await lost.check()
    expect(outcome.status).toBe(ifItDidNot)
    await expect.poll(() => lost.result.current.status).toBe(ifItDidNot)
    expect(lost.looks()).toHaveLength(looks)
    if (outcome.status === 'failed') expect(outcome.problem.retryable).toBe(true)
    expect(await lost.result.current.submit(lost.given)).toMatchObject({ status: 'succeeded' })
  })
})
