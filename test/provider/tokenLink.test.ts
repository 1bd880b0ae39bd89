import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSession, type TokenReason } from '../../src/api/session.ts'
import { jwt } from '../api/jwt.ts'
import { type Answer, fakeApi, http, refusedToken, success, unreachable } from './fakeApi.ts'
import { askBank, clientOf, create, problemOf, signIn, signOut, watchBank } from './requests.ts'

const hour = 3_600_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A client whose host gives tokens of an hour, and what the host was asked. */
function signedIn(...answers: Answer[]) {
  const api = fakeApi(...answers)
  const asked: TokenReason[] = []
  const given: string[] = []
  const client = clientOf(api, {
    getToken: async ({ reason }) => {
      asked.push(reason)
      given.push(jwt({ exp: (Date.now() + hour) / 1000, serial: asked.length }))
      return given.at(-1) ?? ''
    },
  })
  const sent = () => api.received.map(({ authorization }) => authorization)
  return { api, client, asked, given, sent }
}

describe('a token', () => {
  test('goes with queries and mutations', async () => {
    const { client, given, sent } = signedIn(success)
    await askBank(client)
    await create(client)
    await signOut(client)
    expect(sent()).toEqual(Array(3).fill(`Bearer ${given[0]}`))
    expect(given).toHaveLength(1)
  })

  test('does not go with login, and the host is not asked for one', async () => {
    const { client, asked, sent } = signedIn(success)
    await signIn(client)
    expect(sent()).toEqual([null])
    expect(asked).toEqual([])
  })

  test('is not needed where the server knows the person by a cookie', async () => {
    const api = fakeApi(success)
    await askBank(clientOf(api))
    expect(api.received.map(({ authorization }) => authorization)).toEqual([null])
  })

  test('is asked for once, for ten requests at the same time', async () => {
    const { api, client, asked } = signedIn(success)
    await Promise.all(Array.from({ length: 10 }, (_, index) => askBank(client, `06200${index}`)))
    expect(api.received).toHaveLength(10)
    expect(asked).toEqual(['missing'])
  })

  test('is renewed half a minute before it ends', async () => {
    const { client, asked, given, sent } = signedIn(success)
    await askBank(client)
    vi.advanceTimersByTime(hour - 31_000)
    await askBank(client)
    vi.advanceTimersByTime(1000)
    await askBank(client)
    expect(asked).toEqual(['missing', 'expired'])
    expect(sent()).toEqual([given[0], given[0], given[1]].map(token => `Bearer ${token}`))
  })
})

describe('a refused token', () => {
  test.each([
    ['query', askBank],
    ['mutation', create],
  ])('is replaced, and the %s goes once more', async (_, request) => {
    const { client, asked, given, sent } = signedIn(refusedToken, success)
    await request(client)
    expect(asked).toEqual(['missing', 'refused'])
    expect(sent()).toEqual(given.map(token => `Bearer ${token}`))
  })

  test('twice in a row is signedOut', async () => {
    const { api, client } = signedIn(refusedToken)
    expect(await problemOf(create(client))).toMatchObject({
      kind: 'signedOut',
      operation: 'createRecipient',
      code: 'UNAUTHENTICATED',
    })
    expect(api.received).toHaveLength(2)
  })

  test('is replaced once, for ten requests that were refused with it', async () => {
    const { client, asked, given } = signedIn(request =>
      request.authorization === `Bearer ${given[0]}` ? refusedToken(request) : success(request),
    )
    await Promise.all(Array.from({ length: 10 }, (_, index) => askBank(client, `06200${index}`)))
    expect(asked).toEqual(['missing', 'refused'])
  })

  test('after a new sign-in, requests work again', async () => {
    const { client } = signedIn(refusedToken, refusedToken, success)
    await problemOf(askBank(client))
    await expect(askBank(client)).resolves.toMatchObject({ data: { bankInfo: null } })
  })

  test('any other failure is not repeated', async () => {
    const { api, client } = signedIn(unreachable)
    expect((await problemOf(askBank(client))).kind).toBe('offline')
    expect(api.received).toHaveLength(1)
  })
})

describe('a host that gives no token', () => {
  test('in time is waited for no longer, nothing is sent, and the next request asks again', async () => {
    const api = fakeApi(success)
    const getToken = vi
      .fn()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockReturnValue('good')
    const client = clientOf(api, { getToken })
    const problem = problemOf(askBank(client))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await problem).toMatchObject({ kind: 'signedOut', operation: 'bankInfo' })
    expect(api.received).toEqual([])
    await askBank(client)
    expect(api.received).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([
    ['rejects', () => Promise.reject(new Error('No session'))],
    [
      'throws',
      () => {
        throw new Error('No session')
      },
    ],
  ])('makes each request signedOut when it %s, and nothing is sent', async (_, getToken) => {
    const api = fakeApi(success)
    const client = clientOf(api, { getToken })
    const problems = await Promise.all([problemOf(askBank(client)), problemOf(create(client))])
    expect(problems.map(({ kind, operation }) => [kind, operation])).toEqual([
      ['signedOut', 'bankInfo'],
      ['signedOut', 'createRecipient'],
    ])
    expect(problems[0]?.cause).toEqual(new Error('No session'))
    expect(api.received).toEqual([])
  })

  test('is asked again by the next request', async () => {
    const getToken = vi
      .fn()
      .mockRejectedValueOnce(new Error('No session'))
      .mockResolvedValue('good')
    const client = clientOf(fakeApi(success), { getToken })
    await problemOf(askBank(client))
    await askBank(client)
    expect(getToken).toHaveBeenCalledTimes(2)
  })
})

test('a request that was given up while it waited for its token is not sent', async () => {
  const api = fakeApi(success)
  const getToken = vi.fn(() => new Promise<string>(resolve => setTimeout(resolve, 100, 'late')))
  watchBank(clientOf(api, { getToken })).unsubscribe()
  await vi.runAllTimersAsync()
  expect(getToken).toHaveBeenCalledOnce()
  expect(api.received).toEqual([])
})

/** Somebody who can sign in, with a session that the test sees. */
function visitor(...answers: Answer[]) {
  const api = fakeApi(...answers)
  const session = createSession()
  const client = clientOf(api, { session })
  const sent = () => api.received.map(({ authorization }) => authorization)
  return { api, client, session, sent }
}

describe('a login', () => {
  test('gives its token to the session, and to nobody else', async () => {
    const { client, session, sent } = visitor(success)
    const reply = await signIn(client)
    expect(reply.data).toMatchObject({ login: { success: true, token: null } })
    expect(JSON.stringify([reply, client.extract()])).not.toContain('given')
    expect(session.state()).toEqual({ status: 'signedIn', expiresAt: undefined })
    await askBank(client)
    expect(sent()).toEqual([null, 'Bearer given'])
  })

  test('whose token the partner’s server has kept is one too', async () => {
    const kept = http(200, { data: { login: { success: true, code: 'SUCCESS', token: null } } })
    const { client, session, sent } = visitor(kept, success)
    await signIn(client)
    await askBank(client)
    expect(session.state()).toMatchObject({ status: 'signedIn' })
    expect(sent()).toEqual([null, null])
  })

  test.each([
    ['refused', { data: { login: { success: false, code: 'WRONG_PASSWORD', token: null } } }],
    ['signedOut', { errors: [{ message: 'No', extensions: { code: 'UNAUTHENTICATED' } }] }],
  ])('that is %s changes nothing and is not repeated', async (kind, body) => {
    const { api, client, session } = visitor(http(200, body))
    expect((await problemOf(signIn(client))).kind).toBe(kind)
    expect(session.state()).toEqual({ status: 'unknown' })
    expect(api.received).toHaveLength(1)
  })

  test('is believed before the host, until its token is refused', async () => {
    const { client, asked, given, sent } = signedIn(success, success, refusedToken, success)
    await signIn(client)
    await askBank(client)
    await askBank(client)
    expect(asked).toEqual(['refused'])
    expect(sent()).toEqual([null, 'Bearer given', 'Bearer given', `Bearer ${given[0]}`])
  })

  test('whose token is refused, without a host, is over', async () => {
    const { api, client, session } = visitor(success, refusedToken)
    await signIn(client)
    expect((await problemOf(askBank(client))).kind).toBe('signedOut')
    expect(session.state()).toEqual({ status: 'signedOut', reason: 'refused' })
    expect(api.received).toHaveLength(2)
  })
})

describe('a logout', () => {
  test('goes with the token and ends it', async () => {
    const { client, session, sent } = visitor(success)
    await signIn(client)
    await signOut(client)
    await askBank(client)
    expect(sent()).toEqual([null, 'Bearer given', null])
    expect(session.state()).toMatchObject({ status: 'signedIn' }) // The API answered all the same.
  })

  test('that fails ends nothing', async () => {
    const { client, session } = visitor(success, unreachable)
    await signIn(client)
    expect((await problemOf(signOut(client))).kind).toBe('offline')
    expect(session.state()).toMatchObject({ status: 'signedIn' })
  })

  test('is not undone by an answer to a request from before', async () => {
    const { client, session } = visitor(async request => {
      if (request.operation === 'createRecipient') await signOut(client)
      return success(request)
    })
    await create(client)
    expect(session.state()).toEqual({ status: 'signedOut', reason: 'ended' })
  })

  test('lets the host be asked for the next person', async () => {
    const { client, asked } = signedIn(success)
    await signOut(client)
    await askBank(client)
    expect(asked).toEqual(['missing', 'ended'])
  })
})

describe('a person whom the server knows by a cookie', () => {
  test('is signed in when it answers, and signed out when it refuses', async () => {
    const { api, client, session } = visitor(success, refusedToken, success)
    await askBank(client)
    expect(session.state()).toEqual({ status: 'signedIn', expiresAt: undefined })
    expect((await problemOf(askBank(client))).kind).toBe('signedOut')
    expect(session.state()).toEqual({ status: 'signedOut', reason: 'refused' })
    expect(api.received).toHaveLength(2)
    await askBank(client)
    expect(session.state()).toMatchObject({ status: 'signedIn' })
  })

  test('is told of once, however many answers come', async () => {
    const { client, session } = visitor(success)
    const heard = vi.fn()
    session.subscribe(heard)
    await Promise.all([askBank(client, '062000'), askBank(client, '062001')])
    await askBank(client)
    expect(heard).toHaveBeenCalledOnce()
  })
})
