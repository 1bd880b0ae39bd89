import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FlashProblem } from '../../src/api/FlashProblem.ts'
import { fakeApi, refusedToken, silence, success, tooMany } from './fakeApi.ts'
import { askBank, clientOf, create, problemOf, signIn, signOut } from './requests.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

describe('a request without an answer', () => {
  test.each([
    ['a query', 'timeout', askBank],
    ['createRecipient, which may have happened,', 'unknownOutcome', create],
    ['login', 'timeout', signIn],
    ['logout', 'timeout', signOut],
  ])('%s ends as %s', async (_, kind, request) => {
    const api = fakeApi(silence)
    const problem = problemOf(request(clientOf(api, { timeout: 5000 })))
    await vi.advanceTimersByTimeAsync(4999)
    expect(api.received[0]?.signal.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect((await problem).kind).toBe(kind)
    expect(api.received).toHaveLength(1)
    expect(api.received[0]?.signal.aborted).toBe(true)
    expect(api.received[0]?.signal.reason).toMatchObject({ name: 'TimeoutError' })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is given up after 30 seconds unless told', async () => {
    const problem = problemOf(askBank(clientOf(fakeApi(silence))))
    await vi.advanceTimersByTimeAsync(29_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect((await problem).kind).toBe('timeout')
  })

  test('is given up, too, when its body never ends', async () => {
    const body = new ReadableStream({ start: stream => stream.enqueue(new Uint8Array([123])) })
    const api = fakeApi(() => new Response(body))
    const problem = problemOf(create(clientOf(api, { timeout: 1000 })))
    await vi.advanceTimersByTimeAsync(1000)
    expect((await problem).kind).toBe('unknownOutcome')
  })
})

describe('the timer', () => {
  test.each([
    ['an answer', [success]],
    ['a failure', [() => Promise.reject(new TypeError('Failed to fetch'))]],
    ['a refusal', [refusedToken]],
  ])('is gone after %s', async (_, answers) => {
    await askBank(clientOf(fakeApi(...answers))).catch(() => {})
    expect(vi.getTimerCount()).toBe(0)
  })

  test('starts anew with each repeat, so waiting for a rate limit is no timeout', async () => {
    const api = fakeApi(tooMany(59), tooMany(59), success)
    const answer = askBank(clientOf(api, { timeout: 1000 }))
    await vi.runAllTimersAsync()
    await expect(answer).resolves.toMatchObject({ data: { bankInfo: null } })
    expect(api.received.map(({ signal }) => signal.aborted)).toEqual([false, false, false])
  })
})

describe("a caller's own abort", () => {
  test('reaches the request, and ends a query as it is', async () => {
    const api = fakeApi(silence)
    const controller = new AbortController()
    const answer = askBank(clientOf(api), '062000', controller.signal)
    const ended = expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    await vi.advanceTimersByTimeAsync(10)
    controller.abort()
    await ended
    expect(api.received[0]?.signal.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('keeps its reason', async () => {
    const controller = new AbortController()
    const answer = askBank(clientOf(fakeApi(silence)), '062000', controller.signal)
    const reason = new Error('Another page')
    const ended = expect(answer).rejects.toBe(reason)
    await vi.advanceTimersByTimeAsync(10)
    controller.abort(reason)
    await ended
  })

  test('leaves the outcome of a mutation under way unknown', async () => {
    const controller = new AbortController()
    const problem = problemOf(create(clientOf(fakeApi(silence)), {}, controller.signal))
    await vi.advanceTimersByTimeAsync(10)
    controller.abort()
    expect((await problem).kind).toBe('unknownOutcome')
  })

  test.each([
    ['query', (signal: AbortSignal) => askBank(clientOf(api), '062000', signal)],
    ['mutation', (signal: AbortSignal) => create(clientOf(api), {}, signal)],
  ])('before a %s is sent keeps it from being sent', async (_, request) => {
    const error = await request(AbortSignal.abort()).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(FlashProblem.is(error)).toBe(false)
    expect(api.received).toEqual([])
  })
  const api = fakeApi(success)

  test('while a rate limit is waited for keeps the repeat from being sent', async () => {
    const limited = fakeApi(tooMany(59), success)
    const controller = new AbortController()
    const answer = askBank(clientOf(limited), '062000', controller.signal)
    const ended = expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    await vi.advanceTimersByTimeAsync(1000)
    controller.abort()
    await vi.runAllTimersAsync()
    await ended
    expect(limited.received).toHaveLength(1)
  })
})
