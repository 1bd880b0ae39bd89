import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import type { Mutation, Query } from '../../src/hooks/results.ts'
import { useAddressCleanserRequests } from '../../src/hooks/useAddressCleanserRequests.ts'
import { useAdverseMediaSearch } from '../../src/hooks/useAdverseMediaSearch.ts'
import { useAmsRequests } from '../../src/hooks/useAmsRequests.ts'
import { useCleanseAddress } from '../../src/hooks/useCleanseAddress.ts'
import { useConversions } from '../../src/hooks/useConversions.ts'
import { useCreateConversion } from '../../src/hooks/useCreateConversion.ts'
import { useCreatePayment } from '../../src/hooks/useCreatePayment.ts'
import { useCreateRecipient } from '../../src/hooks/useCreateRecipient.ts'
import { useCreateSender } from '../../src/hooks/useCreateSender.ts'
import { useCreateSubClient } from '../../src/hooks/useCreateSubClient.ts'
import { useCreateWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { usePayments } from '../../src/hooks/usePayments.ts'
import { useRecipients } from '../../src/hooks/useRecipients.ts'
import { useSenders } from '../../src/hooks/useSenders.ts'
import { useSubClients } from '../../src/hooks/useSubClients.ts'
import { useWithdrawals } from '../../src/hooks/useWithdrawals.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { person } from '../sandbox/ask.ts'
import { conversionQuote } from './conversionQuote.ts'
import { countOf, dataOf, refresh } from './dataOf.ts'

// What was created is in the lists on the page without a request, as it would be after one.

type List = Query<readonly { readonly id: string }[]>

interface Case {
  readonly list: string
  // biome-ignore lint/suspicious/noExplicitAny: each hook has options of its own
  readonly useList: (options?: any) => List
  // biome-ignore lint/suspicious/noExplicitAny: each hook has an input of its own
  readonly useCreation: () => Mutation<any, { readonly id: string }>
  readonly input: object | ((sandbox: Sandbox) => Promise<object>)
  /** A filter that lets it in, and one that doesn't. */
  readonly mine: object
  readonly others: object
}

const address = {
  street: '1 Hay St',
  suburb: 'Sydney',
  state: 'NSW',
  country: 'AU',
  postcode: '2000',
}
const long = '2020-01-01T00:00:00Z'
const now = new Date(Date.now() + 3_600_000).toISOString()

const cases: readonly Case[] = [
  {
    list: 'recipients',
    useList: useRecipients,
    useCreation: useCreateRecipient,
    input: person,
    mine: { currency: 'AUD', accountIdType: 'BSB', lastName: 'Byron' },
    others: { currency: 'EUR' },
  },
  {
    list: 'senders',
    useList: useSenders,
    useCreation: useCreateSender,
    input: {
      firstName: 'Ada',
      lastName: 'Byron',
      dob: '1979-05-12',
      email: 'a@acme.example',
      address,
    },
    mine: { email: 'a@acme.example' },
    others: { email: 'john@example.com' },
  },
  {
    list: 'subClients',
    useList: useSubClients,
    useCreation: useCreateSubClient,
    input: {
      firstName: 'Ada',
      lastName: 'Byron',
      dob: '1979-05-12',
      email: 'ada@example.com',
      mobile: '+61491570156',
      address,
      idDoc: { type: 'passport', docNumber: 'FF1948394', country: 'AU' },
    },
    mine: { firstName: 'Ada', clientType: 'INDIVIDUAL', status: 'INITIATED' },
    others: { clientType: 'COMPANY' },
  },
  {
    list: 'withdrawals',
    useList: useWithdrawals,
    useCreation: useCreateWithdrawal,
    input: { amount: 10, currency: 'AUD', recipient: person, idempotencyKey: 'key' },
    mine: { statuses: ['INITIALISED', 'PENDING'], minCreatedAt: long, maxCreatedAt: now },
    others: { statuses: ['CONFIRMED'] },
  },
  {
    list: 'payments',
    useList: usePayments,
    useCreation: useCreatePayment,
    input: {
      fromCurrency: 'AUD',
      toCurrency: 'GBP',
      size: 100,
      currency: 'AUD',
      idempotencyKey: 'key',
      recipient: {
        iban: 'GB26MIDL40051512345674',
        companyName: 'Acme GB Ltd',
        currency: 'GBP',
        accountIdType: 'IBAN',
        address: { street: '1 Main St LONDON SW1A 1AA', country: 'GB' },
      },
    },
    mine: { toCurrencies: ['EUR', 'GBP'], fromCurrencies: ['AUD'] },
    others: { toCurrencies: ['EUR', 'USD'] },
  },
  {
    list: 'conversions',
    useList: useConversions,
    useCreation: useCreateConversion,
    input: async sandbox => ({ quoteId: await conversionQuote(sandbox), externalId: 'c-1' }),
    mine: { fromCurrencies: ['AUD'], toCurrencies: ['EUR'], externalId: 'c-1' },
    others: { statuses: ['FAILED'] },
  },
  {
    list: 'amsRequests',
    useList: useAmsRequests,
    useCreation: useAdverseMediaSearch,
    input: { firstName: 'Ada', lastName: 'Byron', country: 'AU' },
    mine: { statuses: ['INITIALISED'], country: 'AU' },
    others: { statuses: ['COMPLETED'] },
  },
  {
    list: 'addressCleanserRequests',
    useList: useAddressCleanserRequests,
    useCreation: useCleanseAddress,
    input: address,
    mine: { minCreatedAt: long },
    others: { maxCreatedAt: long },
  },
]

async function start({ useList, useCreation, input, mine, others }: Case) {
  const sandbox = createSandbox()
  const given = typeof input === 'function' ? await input(sandbox) : input
  const { result } = renderHook(
    () => {
      const [isPaused, setPaused] = useState(false)
      const creation = useCreation()
      const later = useList(isPaused ? null : {})
      return {
        all: useList(),
        mine: useList(mine),
        others: useList(others),
        later,
        creation,
        setPaused,
      }
    },
    { sandbox },
  )
  const lists = () => [result.current.all, result.current.mine, result.current.others]
  await expect.poll(() => lists().map(({ status }) => status)).toEqual(['ready', 'ready', 'ready'])
  return { sandbox, result, given, lists }
}

const ids = (list: List) => dataOf(list)?.map(({ id }) => id)

describe.each(cases)('$list', testCase => {
  test('has what was created, where it belongs and once, without a request', async () => {
    const { sandbox, result, given, lists } = await start(testCase)
    const before = lists().map(ids)
    const outcome = await result.current.creation.submit(given)
    if (outcome.status !== 'succeeded') throw outcome.problem
    const { id } = outcome.data
    await expect.poll(() => ids(result.current.all)).toContain(id)
    expect(ids(result.current.mine)).toContain(id)
    expect(ids(result.current.others)).toEqual(before[2])
    const placed = lists().map(ids)
    expect(countOf(sandbox, testCase.list)).toBe(3)
    for (const list of lists()) refresh(list)
    await expect.poll(() => countOf(sandbox, testCase.list)).toBe(6)
    await expect
      .poll(() => lists().every(list => !('isRefreshing' in list && list.isRefreshing)))
      .toBe(true)
    expect(lists().map(ids)).toEqual(placed)
  })

  test('is right when it comes back to the page', async () => {
    const { sandbox, result, given } = await start(testCase)
    result.current.setPaused(true)
    await expect.poll(() => result.current.later.status).toBe('idle')
    const outcome = await result.current.creation.submit(given)
    if (outcome.status !== 'succeeded') throw outcome.problem
    result.current.setPaused(false)
    await expect.poll(() => ids(result.current.later)).toContain(outcome.data.id)
    expect(countOf(sandbox, testCase.list)).toBe(3)
  })
})

test.each(cases.filter(({ list }) => ['withdrawals', 'payments'].includes(list)))(
  'the same key twice is one of the $list',
  async testCase => {
    const { result, given } = await start(testCase)
    const before = ids(result.current.all)?.length ?? 0
    await result.current.creation.submit(given)
    await result.current.creation.submit(given)
    await expect.poll(() => ids(result.current.all)?.length).toBe(before + 1)
  },
)
