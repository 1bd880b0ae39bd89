import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bankInfoDocument } from '../../src/api/documents/bankInfo.ts'
import { fakeApi, success, tooMany } from './fakeApi.ts'
import { askBank, clientOf, create, problemOf, signIn, watchBank } from './requests.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const key = { idempotencyKey: 'b3c1f1de' }

describe('a rate-limited query', () => {
  test('waits as long as Retry-After says, then succeeds', async () => {
    const api = fakeApi(tooMany(59, 1), success)
    const answer = askBank(clientOf(api))
    await vi.advanceTimersByTimeAsync(58_999)
    expect(api.received).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    await expect(answer).resolves.toMatchObject({ data: { bankInfo: null } })
    expect(api.received.map(({ at }) => at)).toEqual([0, 59_000])
  })

  test('waits as long as retrySecs says where there is no header', async () => {
    const api = fakeApi(tooMany(undefined, 7), success)
    const answer = askBank(clientOf(api))
    await vi.runAllTimersAsync()
    await answer
    expect(api.received.map(({ at }) => at)).toEqual([0, 7000])
  })

  test('gives up after three refusals, and says when to try again', async () => {
    const api = fakeApi(tooMany(10))
    const problem = problemOf(askBank(clientOf(api)))
    await vi.runAllTimersAsync()
    expect(await problem).toMatchObject({
      kind: 'rateLimited',
      code: 'TOO_MANY_REQUESTS',
      message: 'Slow down',
      retryAt: 30_000,
    })
    expect(api.received.map(({ at }) => at)).toEqual([0, 10_000, 20_000])
  })

  test('of somebody who asks at intervals isn’t repeated, so that they hear of it at once', async () => {
    const api = fakeApi(tooMany(59), success)
    const request = clientOf(api).query({
      query: bankInfoDocument,
      variables: { input: { bsb: '062000' } },
      context: { waitsForRateLimit: false },
    })
    expect(await problemOf(request)).toMatchObject({ kind: 'rateLimited', retryAt: 59_000 })
    await vi.runAllTimersAsync()
    expect(api.received).toHaveLength(1)
  })

  test('tells each time when it goes out, to who reads a clock from the answer', async () => {
    const api = fakeApi(tooMany(59, 1), success)
    const sentAt: number[] = []
    const request = clientOf(api).query({
      query: bankInfoDocument,
      variables: { input: { bsb: '062000' } },
      context: { onSend: () => sentAt.push(Date.now()) },
    })
    await vi.runAllTimersAsync()
    await request
    expect(sentAt).toEqual([0, 59_000])
  })

  test('leaves no timer behind when nobody waits for it any more', async () => {
    const api = fakeApi(tooMany(59), success)
    const subscription = watchBank(clientOf(api))
    await vi.advanceTimersByTimeAsync(1000)
    expect(vi.getTimerCount()).toBe(1)
    subscription.unsubscribe()
    await vi.runAllTimersAsync()
    expect(vi.getTimerCount()).toBe(0)
    expect(api.received).toHaveLength(1)
  })
})

describe('a rate-limited mutation', () => {
  test.each([
    ['createRecipient', create],
    ['login', signIn],
  ])('without an idempotency key is not repeated: %s', async (operation, request) => {
    const api = fakeApi(tooMany(59))
    expect(await problemOf(request(clientOf(api)))).toMatchObject({
      kind: 'rateLimited',
      operation,
      retryAt: 59_000,
      retryable: true,
    })
    expect(api.received).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('with an idempotency key is repeated, with the same key', async () => {
    const api = fakeApi(tooMany(5), success)
    const answer = create(clientOf(api), key)
    await vi.runAllTimersAsync()
    await answer
    expect(api.received.map(({ at }) => at)).toEqual([0, 5000])
    expect(api.received.map(({ variables }) => variables.input)).toEqual([
      expect.objectContaining(key),
      expect.objectContaining(key),
    ])
  })

  test('with an empty idempotency key is not repeated', async () => {
    const api = fakeApi(tooMany(5), success)
    expect(await problemOf(create(clientOf(api), { idempotencyKey: '' }))).toMatchObject({
      kind: 'rateLimited',
    })
    expect(api.received).toHaveLength(1)
  })
})
