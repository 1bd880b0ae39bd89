import { describe, expect, test, vi } from 'vitest'
import { type Answer, fakeApi, graphqlErrors, http, success, unreachable } from './fakeApi.ts'
import { askBank, clientOf, create, problemOf, signIn } from './requests.ts'

const page = { 'content-type': 'text/html' }
const cutOff: Answer = () => new Response('{"data":{"bankInfo":nul')
const brokenBody: Answer = () => {
  const body = new ReadableStream({ start: stream => stream.error(new TypeError('terminated')) })
  return new Response(body)
}
const lost = { createRecipient: null }

describe('what went wrong, by what was asked', () => {
  test.each<[string, Answer, query: string, mutation: string]>([
    ['no network', unreachable, 'offline', 'unknownOutcome'],
    ['an answer that breaks off', brokenBody, 'offline', 'unknownOutcome'],
    ['an answer that is cut off', cutOff, 'server', 'unknownOutcome'],
    ['a page instead of JSON', http(200, '<html>', page), 'server', 'unknownOutcome'],
    ['JSON that is no reply', http(200, { hello: 1 }), 'server', 'unknownOutcome'],
    ['HTTP 500 with a page', http(500, '<html>', page), 'server', 'unknownOutcome'],
    ['HTTP 502 with nothing', http(502, ''), 'server', 'unknownOutcome'],
    ['HTTP 504 with JSON', http(504, { message: 'Slow' }), 'server', 'unknownOutcome'],
    ['a fault while executing', graphqlErrors('INTERNAL', 200, lost), 'server', 'unknownOutcome'],
    ['the same with HTTP 500', graphqlErrors('INTERNAL', 500), 'server', 'unknownOutcome'],
    ['a document not taken', graphqlErrors('GRAPHQL_VALIDATION_FAILED', 400), 'server', 'server'],
    ['a document not read', graphqlErrors('GRAPHQL_PARSE_FAILED'), 'server', 'server'],
    ['HTTP 401', http(401, ''), 'signedOut', 'signedOut'],
    ['no session', graphqlErrors('UNAUTHENTICATED'), 'signedOut', 'signedOut'],
    ['bad input', graphqlErrors('BAD_USER_INPUT'), 'invalidInput', 'invalidInput'],
    ['bad input, HTTP 400', graphqlErrors('BAD_USER_INPUT', 400), 'invalidInput', 'invalidInput'],
  ])('%s', async (_, answer, query, mutation) => {
    const asked = await problemOf(askBank(clientOf(fakeApi(answer))))
    expect([asked.kind, asked.operation]).toEqual([query, 'bankInfo'])
    const sent = await problemOf(create(clientOf(fakeApi(answer))))
    expect([sent.kind, sent.operation]).toEqual([mutation, 'createRecipient'])
    expect(sent.retryable).toBe(mutation !== 'unknownOutcome' && mutation !== 'invalidInput')
  })

  test('a lost login is simply offline: it may be sent again', async () => {
    expect(await problemOf(signIn(clientOf(fakeApi(unreachable))))).toMatchObject({
      kind: 'offline',
      operation: 'login',
      retryable: true,
    })
  })

  test('an unknown outcome keeps what was known of it', async () => {
    const problem = await problemOf(create(clientOf(fakeApi(http(503, { code: 'DOWN' })))))
    expect(problem).toMatchObject({ kind: 'unknownOutcome', code: 'DOWN' })
    expect(problem.cause).toBeInstanceOf(Error)
  })
})

describe('bad input', () => {
  const body = {
    errors: [
      {
        message: 'Variable "$input" got invalid value "?" at "input.address.street"; Must exist',
        extensions: { code: 'BAD_USER_INPUT' },
      },
      { message: 'Too long', extensions: { code: 'BAD_USER_INPUT', field: 'firstName' } },
    ],
  }

  test.each([
    ['JSON', 200, 'application/json'],
    ['JSON', 400, 'application/json; charset=utf-8'],
    ['a GraphQL response', 400, 'application/graphql-response+json'],
  ])('in %s with HTTP %i names its fields', async (_, status, type) => {
    const api = fakeApi(http(status, body, { 'content-type': type }))
    const { kind, fields } = await problemOf(create(clientOf(api)))
    expect(kind).toBe('invalidInput')
    expect(fields.map(({ path }) => path)).toEqual(['address.street', 'firstName'])
    expect(fields[1]?.message).toBe('Too long')
  })
})

describe('success: false', () => {
  const reply = { success: false, code: 'DUPLICATE', message: 'There is one already' }

  test('is a refusal, in the words of the API', async () => {
    const data = { createRecipient: { ...reply, recipient: null } }
    expect(await problemOf(create(clientOf(fakeApi(http(200, { data })))))).toMatchObject({
      kind: 'refused',
      operation: 'createRecipient',
      code: 'DUPLICATE',
      message: 'There is one already',
      retryable: false,
    })
  })

  test('is a refusal of a login too', async () => {
    const data = { login: { success: false, code: 'UNREGISTERED', message: null, token: null } }
    const problem = await problemOf(signIn(clientOf(fakeApi(http(200, { data })))))
    expect(problem).toMatchObject({ kind: 'refused', code: 'UNREGISTERED' })
  })
})

describe('a device without a network', () => {
  test.each([
    ['query', askBank],
    ['mutation', create],
    ['login', signIn],
  ])('sends nothing, so a %s is offline and can be sent again', async (_, request) => {
    const api = fakeApi(success)
    const getToken = vi.fn(() => 'token')
    const client = clientOf(api, { isOnline: () => false, getToken })
    expect(await problemOf(request(client))).toMatchObject({ kind: 'offline', retryable: true })
    expect(api.received).toEqual([])
    expect(getToken).not.toHaveBeenCalled()
  })

  test('is asked anew each time', async () => {
    let isOnline = false
    const client = clientOf(fakeApi(success), { isOnline: () => isOnline })
    await problemOf(askBank(client))
    isOnline = true
    await expect(askBank(client)).resolves.toMatchObject({ data: { bankInfo: null } })
  })

  test('is told by the page, and taken for online where no page is', async () => {
    const api = fakeApi(success)
    vi.stubGlobal('navigator', { onLine: false })
    expect((await problemOf(askBank(clientOf(api, { isOnline: undefined })))).kind).toBe('offline')
    vi.stubGlobal('navigator', undefined)
    await askBank(clientOf(api, { isOnline: undefined }))
    vi.stubGlobal('navigator', {}) // Node's has no `onLine`.
    await askBank(clientOf(api, { isOnline: undefined }))
    vi.unstubAllGlobals()
    expect(api.received).toHaveLength(2)
  })
})
