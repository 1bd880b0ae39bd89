import { describe, expect, test } from 'vitest'
import { createSession, readTokenExpiry, type TokenReason } from '../../src/api/session.ts'
import { jwt } from './jwt.ts'

const hour = 3600
const noon = Date.UTC(2026, 0, 1, 12)

/** A host whose tokens live an hour, at a time that the test moves. */
function host({ lifetime = hour } = {}) {
  const asked: TokenReason[] = []
  const clock = { now: noon }
  const session = createSession(
    async ({ reason }) => {
      asked.push(reason)
      return jwt({ exp: clock.now / 1000 + lifetime, serial: asked.length })
    },
    30_000,
    () => clock.now,
  )
  return { session, asked, clock }
}

describe('a session', () => {
  test('asks nothing until a token is needed, then keeps it', async () => {
    const { session, asked } = host()
    expect(asked).toEqual([])
    const first = await session.token()
    expect(await session.token()).toBe(first)
    expect(asked).toEqual(['missing'])
  })

  test('has one request to the host in flight, however many wait for it', async () => {
    const { session, asked } = host()
    const tokens = await Promise.all(Array.from({ length: 10 }, () => session.token()))
    expect(new Set(tokens).size).toBe(1)
    expect(asked).toEqual(['missing'])
  })

  test.each([
    [hour - 31, ['missing']],
    [hour - 30, ['missing', 'expired']],
    [hour + 1, ['missing', 'expired']],
  ])('%i seconds into a token of an hour, the host was asked for %j', async (seconds, reasons) => {
    const { session, asked, clock } = host()
    const first = await session.token()
    clock.now += seconds * 1000
    expect((await session.token()) === first).toBe(reasons.length === 1)
    expect(asked).toEqual(reasons)
  })

  test('gives out a token too short for its head start, and asks again the next time', async () => {
    const { session, asked } = host({ lifetime: 20 })
    expect(await session.token()).not.toBe(await session.token())
    expect(asked).toEqual(['missing', 'expired'])
  })

  test('replaces a refused token, once for all who were refused with it', async () => {
    const { session, asked } = host()
    const old = await session.token()
    session.refuse(old)
    const fresh = session.token()
    session.refuse(old)
    expect(await fresh).not.toBe(old)
    session.refuse(old) // Late news of the first token says nothing of the second.
    expect(await session.token()).toBe(await fresh)
    expect(asked).toEqual(['missing', 'refused'])
  })

  test('asks again after the host gave none', async () => {
    let isSignedIn = false
    const session = createSession(({ reason }) => {
      if (!isSignedIn) throw new Error(`signed out: ${reason}`)
      return 'opaque'
    })
    await expect(session.token()).rejects.toThrow('signed out: missing')
    isSignedIn = true
    expect(await session.token()).toBe('opaque')
  })

  test('shares nothing with another', async () => {
    const [one, two] = [host(), host()]
    await one.session.token()
    expect(two.asked).toEqual([])
  })
})

describe('readTokenExpiry', () => {
  test.each([
    ['seconds become milliseconds', jwt({ exp: 1_767_268_800 }), 1_767_268_800_000],
    ['names in other scripts do no harm', jwt({ name: 'Zoë 李', exp: 2 }), 2000],
    ['a claim whose base64 has - and _', jwt({ x: '~~~???>>>', exp: 3 }), 3000],
    ['a token that does not say', jwt({ iat: 1 }), Infinity],
    ['an expiry that is no number', jwt({ exp: '2026-01-01' }), Infinity],
    ['claims that are no object', `e30.${btoa('null')}.x`, Infinity],
    ['claims that are no JSON', `e30.${btoa('{')}.x`, Infinity],
    ['claims that are no base64', 'e30.%%%.x', Infinity],
    ['an opaque token', 'opaque', Infinity],
    ['nothing', '', Infinity],
  ])('%s', (_, token, expiry) => {
    expect(readTokenExpiry(token)).toBe(expiry)
  })
})
