import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { expect, test } from 'vitest'
import { useCreateSender } from '../../src/hooks/useCreateSender.ts'
import { useCreateWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { useDeleteSender } from '../../src/hooks/useDeleteSender.ts'
import { useSenders } from '../../src/hooks/useSenders.ts'
import { FlashProvider } from '../../src/provider/FlashProvider.tsx'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { render } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'
import { person } from '../sandbox/ask.ts'
import { countOf, dataOf } from './dataOf.ts'

const input = {
  firstName: 'Ada',
  lastName: 'Byron',
  dob: '1979-05-12',
  address: { street: '1 Hay St', country: 'GB', postcode: 'L3 4AA', suburb: 'Liverpool' },
}

test.each([
  ['nothing', null],
  ['no entity', { success: true, code: 'CREATED', message: null, sender: null }],
])('a reply with %s leaves it unknown, and a look finds it', async (_, createSender) => {
  const sandbox = createSandbox()
  const fetch: typeof globalThis.fetch = async (request, init) => {
    const reply = await (await sandbox.fetch(request, init)).json()
    return Response.json('createSender' in reply.data ? { data: { createSender } } : reply)
  }
  const { result } = renderHook(useCreateSender, { sandbox: { ...sandbox, fetch } })
  expect(await result.current.submit(input)).toMatchObject({
    status: 'unknown',
    problem: { kind: 'unknownOutcome', operation: 'createSender' },
  })
  await expect.poll(() => result.current.status).toBe('unknown')
  if (result.current.status !== 'unknown') return
  expect(await result.current.check()).toMatchObject({ data: { firstName: 'Ada' } })
})

test('a refusal that a host’s own client lets through is one', async () => {
  const sandbox = createSandbox()
  const headers = { authorization: `Bearer ${await sandbox.getToken()}` }
  const link = new HttpLink({ uri: 'https://sandbox.example/', fetch: sandbox.fetch, headers })
  const bare = new ApolloClient({ link, cache: new InMemoryCache() })
  const current: { deletion?: ReturnType<typeof useDeleteSender> } = {}
  function Probe(): null {
    current.deletion = useDeleteSender()
    return null
  }
  render(
    <FlashProvider client={bare}>
      <Probe />
    </FlashProvider>,
  )
  expect(await current.deletion?.submit({ id: '000000000000000000000000' })).toMatchObject({
    status: 'failed',
    problem: { kind: 'refused', code: 'NOT_FOUND' },
  })
})

test('what happened stays so when a host’s cache goes wrong over it', async () => {
  const { result, client } = renderHook(useCreateSender)
  client.cache.modify = () => {
    throw new Error('This cache cannot')
  }
  expect(await result.current.submit(input)).toMatchObject({ status: 'succeeded' })
  await expect.poll(() => result.current.status).toBe('succeeded')
})

test('what a look finds joins the lists on the page', async () => {
  const { result, sandbox } = renderHook(() => ({
    list: useSenders({ firstName: 'Ada' }),
    creation: useCreateSender(),
  }))
  await expect.poll(() => dataOf(result.current.list)).toEqual([])
  sandbox.dropReplies(1, 'createSender')
  await result.current.creation.submit(input)
  await expect.poll(() => result.current.creation.status).toBe('unknown')
  expect(dataOf(result.current.list)).toEqual([])
  if (result.current.creation.status === 'unknown') await result.current.creation.check()
  await expect.poll(() => dataOf(result.current.list)).toMatchObject([{ lastName: 'Byron' }])
})

test('while it looks, nothing is sent once more, and one look is enough', async () => {
  const { result, sandbox } = renderHook(useCreateWithdrawal, { sandbox: { latency: 300 } })
  const payout = {
    amount: 10,
    currency: 'AUD',
    recipient: person,
    externalId: 'ours-1',
    idempotencyKey: 'key-1',
  }
  sandbox.dropReplies(1, 'createWithdrawal')
  await result.current.submit(payout)
  await expect.poll(() => result.current.status).toBe('unknown')
  const { submit } = result.current
  const check = () => result.current.status === 'unknown' && result.current.check()
  const outcomes = [check(), check(), submit(payout)]
  await expect.poll(() => result.current).toMatchObject({ isChecking: true })
  expect(await Promise.all(outcomes)).toMatchObject([
    { status: 'succeeded' },
    { status: 'succeeded' },
    { status: 'succeeded' },
  ])
  expect([countOf(sandbox, 'withdrawals'), countOf(sandbox, 'createWithdrawal')]).toEqual([1, 1])
})
