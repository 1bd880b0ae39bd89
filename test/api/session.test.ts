import { describe, expect, test } from 'vitest'
import {
  createSession,
  type Session,
  type SessionState,
  type TokenReason,
} from '../../src/api/session.ts'
import { readTokenExpiry } from '../../src/api/tokenExpiry.ts'
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
    session.refuse(old, false)
    const fresh = session.token()
    session.refuse(old, false)
    expect(await fresh).not.toBe(old)
    session.refuse(old, false) // Late news of the first token says nothing of the second.
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

/** A token that ends so many seconds after noon. */
const tokenFor = (seconds: number) => jwt({ exp: noon / 1000 + seconds })

/** Every state from now on, the present one first. */
function statesOf(session: Session): SessionState[] {
  const states = [session.state()]
  session.subscribe(() => states.push(session.state()))
  return states
}

describe('its state', () => {
  test('is unknown until a token was had, and stays signedIn while it is renewed', async () => {
    const { session, clock } = host()
    const states = statesOf(session)
    await session.token()
    clock.now += hour * 1000
    await session.token()
    expect(states).toEqual([
      { status: 'unknown' },
      { status: 'signedIn', expiresAt: noon + hour * 1000 },
      { status: 'signedIn', expiresAt: noon + 2 * hour * 1000 },
    ])
  })

  test('keeps no expiry of a token that does not say', async () => {
    const session = createSession(() => 'opaque')
    await session.token()
    expect(session.state()).toEqual({ status: 'signedIn', expiresAt: undefined })
  })

  test('is signedIn, once, when the API answers without a token', () => {
    const session = createSession()
    session.begin()
    expect(session.state()).toEqual({ status: 'signedIn', expiresAt: undefined })
  })

  test.each<[TokenReason, string | undefined, (session: Session) => unknown]>([
    ['missing', undefined, () => {}],
    ['expired', tokenFor(-1), () => {}],
    ['refused', 'old', session => session.refuse('old', false)],
    ['ended', 'old', session => session.end()],
  ])(
    'is signedOut when the host gives nothing in place of a token %s',
    async (reason, token, lose) => {
      const asked: TokenReason[] = []
      const session = createSession(
        request => {
          asked.push(request.reason)
          throw new Error('Sign in')
        },
        30_000,
        () => noon,
      )
      if (token) session.begin(token)
      lose(session)
      await expect(session.token()).rejects.toThrow('Sign in')
      expect(session.state()).toEqual({ status: 'signedOut', reason })
      expect(asked).toEqual([reason])
    },
  )

  test('is told to nobody who has left', () => {
    const session = createSession()
    const heard: string[] = []
    const leave = session.subscribe(() => heard.push('one'))
    session.subscribe(() => heard.push('two'))
    leave()
    session.begin('token')
    expect(heard).toEqual(['two'])
  })
})

describe('without a host', () => {
  const alone = () => {
    const clock = { now: noon }
    return { clock, session: createSession(undefined, 30_000, () => clock.now) }
  }

  test('there is no token, and that says nothing of the person', async () => {
    const { session } = alone()
    expect(await session.token()).toBeUndefined()
    expect(session.state()).toEqual({ status: 'unknown' })
  })

  test('a token is used to its end, since nobody gives another', async () => {
    const { session, clock } = alone()
    session.begin(tokenFor(60))
    clock.now += 59_999
    expect(await session.token()).toBe(tokenFor(60))
    clock.now += 1
    expect(session.state()).toMatchObject({ status: 'signedIn' })
    session.lapse()
    expect(session.state()).toEqual({ status: 'signedOut', reason: 'expired' })
    expect(await session.token()).toBeUndefined()
  })

  test('a refusal ends it, once, and is not worth a repeat', () => {
    const { session } = alone()
    session.begin('token')
    const states = statesOf(session)
    expect(session.refuse('token', false)).toBe(false)
    expect(session.refuse('token', false)).toBe(false)
    expect(states.slice(1)).toEqual([{ status: 'signedOut', reason: 'refused' }])
  })

  test('a refusal without a token is one too, but not of somebody who is signed out', () => {
    const { session, clock } = alone()
    session.refuse(undefined, false)
    expect(session.state()).toEqual({ status: 'signedOut', reason: 'refused' })
    session.begin(tokenFor(60))
    clock.now += 60_000
    session.lapse()
    session.refuse(undefined, false)
    expect(session.state()).toEqual({ status: 'signedOut', reason: 'expired' })
  })

  test('the refusal of an older token is worth a repeat with the new one', () => {
    const { session } = alone()
    session.begin('old')
    session.begin('new')
    expect(session.refuse('old', false)).toBe(true)
    expect(session.state()).toMatchObject({ status: 'signedIn' })
  })
})

describe('somebody who signs in', () => {
  test('is believed before the host, until their token expires', async () => {
    const { session, asked, clock } = host()
    session.begin(tokenFor(hour))
    expect(await session.token()).toBe(tokenFor(hour))
    clock.now += hour * 1000
    expect(await session.token()).not.toBe(tokenFor(hour))
    expect(asked).toEqual(['expired'])
  })

  test('or until it is refused', async () => {
    const { session, asked } = host()
    session.begin('mine')
    expect(session.refuse('mine', false)).toBe(true)
    expect(await session.token()).not.toBe('mine')
    expect(asked).toEqual(['refused'])
  })

  test.each([
    ['gives a token', () => Promise.resolve('late')],
    ['rejects', () => Promise.reject(new Error('Late'))],
  ])('while the host is asked is believed all the same when it %s', async (_, answer) => {
    const gate = slowHost()
    const waiting = gate.session.token()
    gate.session.begin('mine')
    gate.answer(answer())
    expect(await waiting).toBe('mine')
    expect(await gate.session.token()).toBe('mine')
  })
})

/** A host that answers when the test says. */
function slowHost() {
  let answer: (token: Promise<string>) => void = () => {}
  const token = new Promise<string>(resolve => {
    answer = resolve
  })
  return { session: createSession(() => token), answer }
}

describe('somebody who signs out', () => {
  test('stays so when a host that was asked before gives a token', async () => {
    const { session, answer } = slowHost()
    const waiting = session.token()
    session.end()
    answer(Promise.resolve('late'))
    expect(await waiting).toBeUndefined()
    expect(session.state()).toEqual({ status: 'signedOut', reason: 'ended' })
  })

  test('has nobody asked for them while the session is held', async () => {
    const { session, asked } = host()
    await session.token()
    session.end()
    session.hold(true)
    await expect(session.token()).rejects.toThrow('Signed out')
    expect(asked).toEqual(['missing'])
    session.hold(false)
    await session.token()
    expect(asked).toEqual(['missing', 'ended'])
  })

  test('may sign in again at once', async () => {
    const session = createSession()
    session.end()
    session.hold(true)
    session.begin('mine')
    expect(await session.token()).toBe('mine')
  })
})

describe('readTokenExpiry', () => {
  test.each([
    ['seconds become milliseconds', jwt({ exp: 1_767_268_800 }), 1_767_268_800_000],
    ['names in other scripts do no harm', jwt({ name: 'Zoë 李', exp: 2 }), 2000],
    ['a claim whose base64 has - and _', jwt({ x: '~~~???>>>', exp: 3 }), 3000],
    ['a token that does not say', jwt({ iat: 1 }), undefined],
    ['an expiry that is no number', jwt({ exp: '2026-01-01' }), undefined],
    ['claims that are no object', `e30.${btoa('null')}.x`, undefined],
    ['claims that are no JSON', `e30.${btoa('{')}.x`, undefined],
    ['claims that are no base64', 'e30.%%%.x', undefined],
    ['an opaque token', 'opaque', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, token, expiry) => {
    expect(readTokenExpiry(token)).toBe(expiry)
  })
})
