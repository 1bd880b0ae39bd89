import { describe, expect, test } from 'vitest'
import { readErrors, readHttpFailure, readRefusal } from '../../src/api/readReply.ts'

const badInput = { code: 'BAD_USER_INPUT' }

describe("a reply's errors", () => {
  test.each([
    ['UNAUTHENTICATED', 'signedOut'],
    ['BAD_USER_INPUT', 'invalidInput'],
    ['INTERNAL_SERVER_ERROR', 'server'],
    ['SOMETHING_NEW', 'server'],
    [undefined, 'server'],
  ])('with code %s are %s', (code, kind) => {
    const problem = readErrors('quote', [{ message: 'Why', extensions: { code } }])
    expect(problem).toMatchObject({ kind, operation: 'quote', message: 'Why', code })
  })

  test('without extensions, or without any error, are still a problem', () => {
    expect(readErrors('quote', [{ message: 'Why' }])).toMatchObject({ kind: 'server' })
    expect(readErrors('quote', [])).toMatchObject({ kind: 'server', message: 'quote: server' })
  })

  test.each([
    ['an extension', 'Bad', { field: 'address.street' }, 'address.street'],
    ['an extension, from the variable on', 'Bad', { field: 'input.firstName' }, 'firstName'],
    ['words', 'Variable "$input" got invalid value "" at "input.bsb"; Bad', {}, 'bsb'],
    ['words, deeper', 'got invalid value 1 at "input.address.state"; Bad', {}, 'address.state'],
    ['words, despite a value like them', 'got "at \\"noon\\"" at "input.iban"; Bad', {}, 'iban'],
  ])('name a field by %s', (_, message, extensions, path) => {
    const problem = readErrors('quote', [{ message, extensions: { ...badInput, ...extensions } }])
    expect(problem.fields).toEqual([{ path, message }])
  })

  test('name every field, and leave out those that name none', () => {
    const { fields } = readErrors('createRecipient', [
      { message: 'One', extensions: { ...badInput, field: 'firstName' } },
      { message: 'Two', extensions: badInput },
      { message: 'Three', extensions: { ...badInput, field: 'dob' } },
    ])
    expect(fields).toEqual([
      { path: 'firstName', message: 'One' },
      { path: 'dob', message: 'Three' },
    ])
  })
})

describe('a refusal', () => {
  test('is success: false in the data of a mutation, in the words of the API', () => {
    const reply = { success: false, code: 'INVALID_STATUS', message: 'Too late' }
    const problem = readRefusal('deleteRecipient', { deleteRecipient: reply })
    expect(problem).toMatchObject({
      kind: 'refused',
      operation: 'deleteRecipient',
      code: 'INVALID_STATUS',
      message: 'Too late',
    })
    expect(problem?.cause).toBe(reply)
  })

  test('is found under an alias, and without code or message', () => {
    const problem = readRefusal('pay', { first: { success: true }, second: { success: false } })
    expect(problem).toMatchObject({ kind: 'refused', code: undefined, message: 'pay: refused' })
  })

  test.each([
    ['success', { createRecipient: { success: true, code: 'SUCCESS' } }],
    ['data without a verdict', { bankInfo: { name: 'ANZ' } }],
    ['a verdict that is no boolean', { rfi: { success: 0 }, quote: { success: 'false' } }],
    ['lists and nothing', { recipients: [], recipient: null, count: 0 }],
    ['no data', null],
    ['absent data', undefined],
  ])('is not in %s', (_, data) => {
    expect(readRefusal('any', data)).toBeUndefined()
  })
})

describe('an unsuccessful HTTP reply', () => {
  const now = 1_000_000
  const read = (status: number, body = '', retryAfter: string | null = null) =>
    readHttpFailure('quote', { status, retryAfter, body }, now)

  const limited = (retrySecs?: unknown) =>
    JSON.stringify({ success: false, code: 'TOO_MANY_REQUESTS', message: 'Wait', retrySecs })

  test.each([
    ['the header', '59', limited(7), 59],
    ['the body without a header', null, limited(7), 7],
    ['neither', null, limited(), 60],
    ['no JSON at all', null, '<html>', 60],
    ['a header that is no number', 'soon', limited(), 60],
  ])('429 says when to try again: %s', (_, retryAfter, body, seconds) => {
    const problem = read(429, body, retryAfter)
    expect(problem).toMatchObject({ kind: 'rateLimited', retryAt: now + seconds * 1000 })
  })

  test("429 carries the API's code and words", () => {
    expect(read(429, limited())).toMatchObject({ code: 'TOO_MANY_REQUESTS', message: 'Wait' })
  })

  test('401 is signedOut, whatever its body', () => {
    expect(read(401, '<html>')).toMatchObject({ kind: 'signedOut' })
    expect(read(401, '{"errors":[]}')).toMatchObject({ kind: 'signedOut' })
  })

  test('a body of GraphQL errors is read as such', () => {
    const body = JSON.stringify({
      errors: [{ message: 'Bad', extensions: { ...badInput, field: 'iban' } }],
    })
    expect(read(400, body)).toMatchObject({
      kind: 'invalidInput',
      fields: [{ path: 'iban', message: 'Bad' }],
    })
  })

  test.each([
    ['a page', 502, '<html>', '502', 'The server answered with HTTP 502'],
    ['nothing', 500, '', '500', 'The server answered with HTTP 500'],
    ['JSON null', 500, 'null', '500', 'The server answered with HTTP 500'],
    ['a reason', 503, '{"code":"DOWN","message":"Back soon"}', 'DOWN', 'Back soon'],
    ['oddities', 500, '{"code":5,"message":{}}', '500', 'The server answered with HTTP 500'],
  ])('else the server failed: %s', (_, status, body, code, message) => {
    expect(read(status, body)).toMatchObject({ kind: 'server', code, message })
  })
})
