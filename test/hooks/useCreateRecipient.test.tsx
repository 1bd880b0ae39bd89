import { expect, test, vi } from 'vitest'
import type { RecipientInput } from '../../src/api/documents/operationTypes.ts'
import { useCreateRecipient } from '../../src/hooks/useCreateRecipient.ts'
import { useRecipients } from '../../src/hooks/useRecipients.ts'
import type { Fault } from '../../src/sandbox/request/faults.ts'
import { renderHook } from '../renderHook.tsx'

const input: RecipientInput = {
  accountIdType: 'BSB',
  currency: 'AUD',
  bsb: '370370',
  accountNo: '12341234',
  firstName: 'John',
  lastName: 'Malkovich',
  address: { country: 'AU', street: '22 Woolooware Rd', postcode: '2230' },
}

function useBoth() {
  return { list: useRecipients({ currency: 'AUD' }), creation: useCreateRecipient() }
}

test('creates, tells the host, and the list on the page shows it', async () => {
  const onEvent = vi.fn()
  const { result } = renderHook(useBoth, { sandbox: { recipients: [] }, provider: { onEvent } })
  await expect.poll(() => result.current.list).toMatchObject({ status: 'ready', data: [] })
  const outcome = await result.current.creation.submit(input)
  expect(outcome).toMatchObject({ status: 'succeeded', data: { nickName: 'JohnMalkov' } })
  expect(onEvent).toHaveBeenCalledWith({ type: 'succeeded', operation: 'createRecipient' })
  await expect.poll(() => result.current.list).toMatchObject({ data: [{ lastName: 'Malkovich' }] })
  await expect.poll(() => result.current.creation).toMatchObject({ status: 'succeeded' })
  result.current.creation.reset()
  await expect.poll(() => result.current.creation.status).toBe('idle')
})

test('two submissions at once are one', async () => {
  const { result, sandbox } = renderHook(() => useCreateRecipient(), { sandbox: { latency: 50 } })
  const before = sandbox.store.recipients.size
  await Promise.all([result.current.submit(input), result.current.submit(input)])
  expect(sandbox.store.recipients.size).toBe(before + 1)
})

test.each([
  [{ kind: 'refused', code: 'LIMIT', message: 'Too many', times: 1 }, 'refused', 'LIMIT'],
  [
    { kind: 'badUserInput', field: 'dob', message: 'no', times: 1 },
    'invalidInput',
    'BAD_USER_INPUT',
  ],
  [{ kind: 'rateLimited', times: 1 }, 'rateLimited', 'TOO_MANY_REQUESTS'],
] as const)('%o fails as %s, and nothing happened', async (fault: Fault, kind, code) => {
  const { result, sandbox } = renderHook(() => useCreateRecipient(), {
    sandbox: { faults: [fault] },
  })
  const before = sandbox.store.recipients.size
  const outcome = await result.current.submit(input)
  expect(outcome).toMatchObject({ status: 'failed', problem: { kind, code } })
  expect(sandbox.store.recipients.size).toBe(before)
})

test('the device being offline is known: nothing was sent', async () => {
  const { result, sandbox } = renderHook(() => useCreateRecipient(), { isOnline: () => false })
  expect(await result.current.submit(input)).toMatchObject({ problem: { kind: 'offline' } })
  expect(sandbox.requests).toHaveLength(0)
})

test.each(['dropReply', 'timeout', 'serverError', 'badGateway'] as const)(
  '%s leaves it unknown until it was looked for',
  async kind => {
    const { result, sandbox } = renderHook(() => useCreateRecipient(), {
      sandbox: { recipients: [], faults: [{ kind, operation: 'createRecipient', times: 1 }] },
      timeout: 200,
    })
    const outcome = await result.current.submit(input)
    expect(outcome).toMatchObject({ status: 'unknown', problem: { kind: 'unknownOutcome' } })
    await expect.poll(() => result.current.status).toBe('unknown')
    const happened = sandbox.store.recipients.size === 1
    if (result.current.status === 'unknown') await result.current.check()
    await expect.poll(() => result.current.status).toBe(happened ? 'succeeded' : 'failed')
    expect(happened).toBe(kind === 'dropReply')
  },
)

test('a second submission while the first is under way is neither sent nor looked for', async () => {
  const { result, sandbox } = renderHook(() => useCreateRecipient(), {
    sandbox: {
      recipients: [],
      latency: 50,
      faults: [{ kind: 'dropReply', operation: 'createRecipient', times: 1 }],
    },
  })
  const first = result.current.submit(input)
  await result.current.submit({ ...input, firstName: 'Jane' })
  await first
  await expect.poll(() => result.current.status).toBe('unknown')
  if (result.current.status === 'unknown') await result.current.check()
  await expect.poll(() => result.current).toMatchObject({ data: { firstName: 'John' } })
  expect(sandbox.store.recipients.size).toBe(1)
})

test('a failure is told to the host without what was typed', async () => {
  const onEvent = vi.fn()
  const { result } = renderHook(() => useCreateRecipient(), { provider: { onEvent } })
  await result.current.submit({ ...input, firstName: 'Secret<Name' })
  expect(onEvent.mock.calls).toEqual([
    [
      {
        type: 'failed',
        operation: 'createRecipient',
        kind: 'invalidInput',
        code: 'BAD_USER_INPUT',
      },
    ],
  ])
})

test('a check that can’t look leaves it unknown', async () => {
  const { result, sandbox } = renderHook(() => useCreateRecipient(), {
    sandbox: { faults: [{ kind: 'dropReply', operation: 'createRecipient', times: 1 }] },
  })
  await result.current.submit(input)
  await expect.poll(() => result.current.status).toBe('unknown')
  sandbox.addFault({ kind: 'offline', times: 1 })
  if (result.current.status === 'unknown') await result.current.check()
  await expect.poll(() => result.current).toMatchObject({ status: 'unknown', isChecking: false })
})
