import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { describe, expect, test } from 'vitest'
import { FlashProblem } from '../../src/api/FlashProblem.ts'
import { toFlashProblem } from '../../src/provider/toFlashProblem.ts'
import {
  type Answer,
  fakeApi,
  graphqlErrors,
  http,
  refusedToken,
  tooMany,
  unreachable,
} from './fakeApi.ts'
import { askBank, create } from './requests.ts'

/** What a host's own Apollo client, without our links, rejects with. */
async function hostError(answer: Answer, request: typeof askBank | typeof create) {
  const link = new HttpLink({ uri: '/', fetch: fakeApi(answer).fetch })
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  return request(client).then(
    () => new Error('It succeeded'),
    (error: unknown) => error,
  )
}

const query = { operation: 'bankInfo', isMutation: false }
const mutation = { operation: 'createRecipient', isMutation: true }

describe("an error of a host's own Apollo client", () => {
  test.each<[string, Answer, query: string, mutation: string]>([
    ['bad input', graphqlErrors('BAD_USER_INPUT'), 'invalidInput', 'invalidInput'],
    ['bad input, HTTP 400', graphqlErrors('BAD_USER_INPUT', 400), 'invalidInput', 'invalidInput'],
    ['no session', refusedToken, 'signedOut', 'signedOut'],
    ['HTTP 401', http(401, ''), 'signedOut', 'signedOut'],
    ['HTTP 429', tooMany(59), 'rateLimited', 'rateLimited'],
    ['HTTP 500', http(500, '<html>'), 'server', 'unknownOutcome'],
    ['no JSON', http(200, '<html>'), 'server', 'unknownOutcome'],
    ['no network', unreachable, 'offline', 'unknownOutcome'],
  ])('%s', async (_, answer, asked, sent) => {
    expect(toFlashProblem(await hostError(answer, askBank), query)).toMatchObject({
      kind: asked,
      operation: 'bankInfo',
    })
    expect(toFlashProblem(await hostError(answer, create), mutation)).toMatchObject({
      kind: sent,
      operation: 'createRecipient',
    })
  })

  test('tells when to try again', async () => {
    const before = Date.now()
    const { retryAt = 0 } = toFlashProblem(await hostError(tooMany(59), askBank), query)
    expect(retryAt).toBeGreaterThanOrEqual(before + 59_000)
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 59_000)
  })
})

describe('any other error', () => {
  test('that is a problem already stays the same, with its operation', () => {
    const problem = new FlashProblem({ kind: 'offline', operation: 'login' })
    expect(toFlashProblem(problem, mutation)).toBe(problem)
  })

  test.each([
    [new DOMException('Too slow', 'TimeoutError'), 'timeout'],
    [new TypeError('Failed to fetch'), 'offline'],
    [new Error('Odd'), 'server'],
    ['a text', 'server'],
    [undefined, 'server'],
  ])('%o', (error, kind) => {
    expect(toFlashProblem(error, query)).toMatchObject({ kind, cause: error })
    expect(toFlashProblem(error, mutation)).toMatchObject({ kind: 'unknownOutcome', cause: error })
    expect(toFlashProblem(error, { operation: 'logout', isMutation: true }).kind).toBe(kind)
  })
})
