import { expect, test } from 'vitest'
import { useAddressCleanserRequests } from '../../src/hooks/useAddressCleanserRequests.ts'
import { useAdverseMediaSearch } from '../../src/hooks/useAdverseMediaSearch.ts'
import { useAmsRequest } from '../../src/hooks/useAmsRequest.ts'
import { useAmsRequests } from '../../src/hooks/useAmsRequests.ts'
import { useAnswerRfiQuestion } from '../../src/hooks/useAnswerRfiQuestion.ts'
import { useCleanseAddress } from '../../src/hooks/useCleanseAddress.ts'
import { useConfirmationOfPayee } from '../../src/hooks/useConfirmationOfPayee.ts'
import { useDeclineRfi } from '../../src/hooks/useDeclineRfi.ts'
import { useRfi } from '../../src/hooks/useRfi.ts'
import { useRfis } from '../../src/hooks/useRfis.ts'
import { renderHook } from '../renderHook.tsx'
import { countOf, dataOf, refresh } from './dataOf.ts'

const id = '61f3a2c8d1e9b7a4c5d6e7f8'

test('an answered question is answered wherever the request is shown', async () => {
  const { result, sandbox } = renderHook(() => ({
    one: useRfi({ id }),
    pending: useRfis({ statuses: ['PENDING'] }),
    answer: useAnswerRfiQuestion(),
  }))
  await expect.poll(() => dataOf(result.current.one)?.status).toBe('PENDING')
  await expect.poll(() => result.current.pending.status).toBe('ready')
  const questions = dataOf(result.current.one)?.questions ?? []
  for (const { questionCode } of questions) {
    const outcome = await result.current.answer.submit({
      rfiId: id,
      questionCode,
      text: 'Sorry, there is no such document: invoice 2031',
    })
    expect(outcome).toMatchObject({ status: 'succeeded', data: { id } })
  }
  await expect.poll(() => dataOf(result.current.one)?.status).toBe('ASSESSING')
  expect(dataOf(result.current.one)?.questions.every(({ answered }) => answered)).toBe(true)
  expect(dataOf(result.current.pending)?.some(rfi => rfi.id === id)).toBe(false)
  expect([countOf(sandbox, 'rfi'), countOf(sandbox, 'rfis')]).toEqual([1, 1])
  const [first] = questions
  expect(
    await result.current.answer.submit({
      rfiId: id,
      questionCode: first?.questionCode ?? '',
      text: 'again',
    }),
  ).toMatchObject({ status: 'failed', problem: { kind: 'refused' } })
})

test('a declined request is closed, and joins the list of closed ones', async () => {
  const { result } = renderHook(() => ({
    closed: useRfis({ statuses: ['CLOSED'] }),
    decline: useDeclineRfi(),
  }))
  await expect.poll(() => result.current.closed.status).toBe('ready')
  await result.current.decline.submit({ rfiId: id })
  await expect
    .poll(() => dataOf(result.current.closed)?.find(rfi => rfi.id === id)?.status)
    .toBe('CLOSED')
})

test('a search of the news runs for minutes, and a second one the same day is the first', async () => {
  const { result, sandbox } = renderHook(() => {
    const search = useAdverseMediaSearch()
    const found = search.status === 'succeeded' ? search.data.id : null
    return { search, one: useAmsRequest({ id: found }), all: useAmsRequests({ country: 'AU' }) }
  })
  await expect.poll(() => result.current.all.status).toBe('ready')
  const before = dataOf(result.current.all)?.length ?? 0
  const input = { firstName: 'Ada', lastName: 'Byron', country: 'AU' }
  await result.current.search.submit(input)
  await result.current.search.submit(input)
  await expect.poll(() => dataOf(result.current.one)).toMatchObject({ results: null })
  await expect.poll(() => dataOf(result.current.all)?.length).toBe(before + 1)
  await sandbox.advance(3_600_000)
  refresh(result.current.one)
  await expect.poll(() => dataOf(result.current.one)?.status).toBe('COMPLETED')
})

test('a list of searches by name is asked for again, since names match in part', async () => {
  const { result, sandbox } = renderHook(() => ({
    search: useAdverseMediaSearch(),
    byrons: useAmsRequests({ lastName: 'byr' }),
  }))
  await expect.poll(() => result.current.byrons.status).toBe('ready')
  await result.current.search.submit({ firstName: 'Ada', lastName: 'Byron', country: 'AU' })
  await expect.poll(() => dataOf(result.current.byrons)).toMatchObject([{ name: 'Ada Byron' }])
  expect(countOf(sandbox, 'amsRequests')).toBe(2)
})

test.each([
  ['Test Copimatch', { status: 'succeeded', data: { code: 'MATCH', billable: true } }],
  ['Test Copinotmatch', { status: 'succeeded', data: { code: 'NOT_MATCH' } }],
  ['Test Coperror', { status: 'failed', problem: { code: 'COP_PLATFORM_ERROR' } }],
])('the bank on %s', async (accountName, outcome) => {
  const { result } = renderHook(() => useConfirmationOfPayee())
  expect(
    await result.current.submit({
      accountIdType: 'BSB',
      bsb: '012003',
      accountNo: '123456789',
      accountName,
    }),
  ).toMatchObject(outcome)
})

test('a looked-up address joins the lists that ask for its recommendation', async () => {
  const { result, sandbox } = renderHook(() => ({
    cleansing: useCleanseAddress(),
    accepted: useAddressCleanserRequests({ recommendation: 'accept' }),
    flagged: useAddressCleanserRequests({ recommendation: 'flag' }),
  }))
  await expect.poll(() => result.current.accepted.status).toBe('ready')
  await expect.poll(() => result.current.flagged.status).toBe('ready')
  const outcome = await result.current.cleansing.submit({
    street: '1 Hay St',
    suburb: 'Sydney',
    state: 'NSW',
    country: 'AU',
    postcode: '2000',
  })
  if (outcome.status !== 'succeeded') throw outcome.problem
  const { recommendation, ...request } = outcome.data
  const has = (list: readonly { id: string }[] | undefined) =>
    list?.some(one => one.id === request.id)
  await expect
    .poll(() => [has(dataOf(result.current.accepted)), has(dataOf(result.current.flagged))])
    .toEqual([recommendation === 'accept', recommendation === 'flag'])
  expect(countOf(sandbox, 'addressCleanserRequests')).toBe(2)
})
