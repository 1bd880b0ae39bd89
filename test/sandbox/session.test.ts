import { expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'

const login = `mutation login($input: LoginInput!) { login(input: $input) { success code token } }`
const you = { email: 'you@example.com', password: '12345678' }
const anything = '{ recipients { id } }'

test('a login gives a JWT with iat and exp four hours later', async () => {
  const sandbox = createSandbox({ clock: steppedClock(1_800_000_000_000) })
  const { data } = await ask(sandbox, login, { input: you }, { token: 'none' })
  const [header, payload, signature] = data.login.token.split('.')
  expect(JSON.parse(atob(header))).toEqual({ alg: 'HS256', typ: 'JWT' })
  expect(JSON.parse(atob(payload))).toMatchObject({
    iat: 1_800_000_000,
    exp: 1_800_000_000 + 4 * 3600,
  })
  expect(signature).toMatch(/^[\w-]+$/)
  const { data: answered } = await ask(sandbox, anything, {}, { token: data.login.token })
  expect(answered.recipients).toHaveLength(6)
})

test.each([
  [{ ...you, email: 'stranger@example.com' }, 'UNREGISTERED'],
  [{ ...you, affiliation: 'FP_LUX' }, 'UNREGISTERED'],
  [{ ...you, password: 'wrong' }, 'WRONG_PASSWORD'],
  [{ ...you, email: 'group@example.com' }, 'NEED_AFFILIATION'],
  [{ ...you, email: 'group@example.com', affiliation: 'FP_LUX' }, 'SUCCESS'],
])('%o answers %s', async (input, code) => {
  const { data } = await ask(createSandbox(), login, { input })
  expect(data.login).toMatchObject({ code, success: code === 'SUCCESS' })
  expect(data.login.token === null).toBe(code !== 'SUCCESS')
})

test('a second login within a second meets HTTP 429', async () => {
  const clock = steppedClock()
  const sandbox = createSandbox({ clock })
  expect((await ask(sandbox, login, { input: you })).status).toBe(200)
  clock.advance(999)
  expect((await ask(sandbox, login, { input: you })).status).toBe(429)
  clock.advance(1)
  expect((await ask(sandbox, login, { input: you })).status).toBe(200)
})

test('no token, a strange one and a token of another sandbox are refused', async () => {
  const sandbox = createSandbox()
  const strange = await createSandbox({ seed: 2 }).getToken()
  for (const token of ['', 'a.b.c', strange]) {
    const { status, errors, data } = await ask(sandbox, anything, {}, { token })
    expect({ status, data, code: errors[0]?.extensions.code }).toEqual({
      status: 200,
      data: undefined,
      code: 'UNAUTHENTICATED',
    })
  }
})

test('a mutation without a token changes nothing', async () => {
  const sandbox = createSandbox()
  const mutation = 'mutation { deleteRecipient(id: "6b04c62ec0bf606bf216ae21") { success } }'
  await ask(sandbox, mutation, {}, { token: 'none' })
  expect(sandbox.store.recipients.has('6b04c62ec0bf606bf216ae21')).toBe(true)
})

test('a token ends when its time is over', async () => {
  const clock = steppedClock()
  const sandbox = createSandbox({ clock, tokenLifetime: 60 })
  const token = await sandbox.getToken()
  clock.advance(59_999)
  expect((await ask(sandbox, anything, {}, { token })).errors).toEqual([])
  clock.advance(1)
  expect((await ask(sandbox, anything, {}, { token })).errors[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  )
})

test('logout ends its own token, expireSession every one', async () => {
  const sandbox = createSandbox()
  const [mine, other] = [await sandbox.getToken(), await sandbox.getToken()]
  const { data } = await ask(sandbox, 'mutation { logout { success } }', {}, { token: mine })
  expect(data.logout.success).toBe(true)
  expect((await ask(sandbox, anything, {}, { token: mine })).errors).toHaveLength(1)
  expect((await ask(sandbox, anything, {}, { token: other })).errors).toEqual([])
  sandbox.expireSession()
  expect((await ask(sandbox, anything, {}, { token: other })).errors).toHaveLength(1)
  expect((await ask(sandbox, anything)).errors).toEqual([])
})

test('the schema can be read without a token, beside nothing else', async () => {
  const sandbox = createSandbox()
  const token = 'none'
  const { data } = await ask(sandbox, '{ __schema { queryType { name } } }', {}, { token })
  expect(data.__schema.queryType.name).toBe('Query')
  const mixed = '{ __typename recipients { id } }'
  expect((await ask(sandbox, mixed, {}, { token })).errors).toHaveLength(1)
})
