import type { ApolloClient } from '@apollo/client'
import { ApolloLink, ApolloClient as Client, InMemoryCache } from '@apollo/client'
import { StrictMode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { LoginInput } from '../../src/api/documents/operationTypes.ts'
import { createSession, type SessionState, type TokenReason } from '../../src/api/session.ts'
import { useRecipients } from '../../src/hooks/useRecipients.ts'
import { useSession } from '../../src/hooks/useSession.ts'
import { useSignIn } from '../../src/hooks/useSignIn.ts'
import { useSignOut } from '../../src/hooks/useSignOut.ts'
import {
  createFlashClient,
  createFlashLink,
  type FlashClientOptions,
} from '../../src/provider/createFlashClient.ts'
import { FlashProvider, type FlashProviderProps } from '../../src/provider/FlashProvider.tsx'
import { createSandbox, type SandboxOptions } from '../../src/sandbox/createSandbox.ts'

const you = { email: 'you@example.com', password: '12345678' }
const group = { ...you, email: 'group@example.com' }
const endpoint = 'https://sandbox.example/'

/** Everything of the session, and a query that needs somebody signed in. */
function useAll() {
  return {
    session: useSession(),
    signIn: useSignIn(),
    signOut: useSignOut(),
    recipients: useRecipients(),
  }
}

interface Visit {
  readonly sandbox?: SandboxOptions
  readonly client?: Partial<FlashClientOptions>
}

/** A page where nobody is signed in yet, on a sandbox and a client of its own. */
function visit(options: Visit = {}) {
  const sandbox = createSandbox(options.sandbox)
  const client = createFlashClient({ endpoint, fetch: sandbox.fetch, ...options.client })
  return { sandbox, client, ...show({ client }) }
}

/** Shows the hooks under StrictMode until the test ends. */
function show(provider: FlashProviderProps) {
  const result = {} as { current: ReturnType<typeof useAll> }
  const states: SessionState[] = []
  function Probe() {
    result.current = useAll()
    if (states.at(-1) !== result.current.session) states.push(result.current.session)
    const [typed, setTyped] = useState('')
    return (
      <input aria-label="Note" onChange={event => setTyped(event.target.value)} value={typed} />
    )
  }
  const element = document.body.appendChild(document.createElement('main'))
  const root = createRoot(element)
  flushSync(() =>
    root.render(
      <StrictMode>
        <FlashProvider {...provider}>
          <Probe />
        </FlashProvider>
      </StrictMode>,
    ),
  )
  const leave = () => {
    root.unmount()
    element.remove()
  }
  onTestFinished(leave)
  return {
    result,
    states,
    leave,
    signIn: (input: LoginInput) => result.current.signIn.submit(input),
  }
}

/** The token that the last request carried. */
function tokenOf(fetch: ReturnType<typeof vi.fn<typeof globalThis.fetch>>): string {
  const headers = new Headers(fetch.mock.lastCall?.[1]?.headers)
  return headers.get('authorization')?.replace('Bearer ', '') ?? ''
}

const signedOut = { status: 'failed', problem: { kind: 'signedOut' } }

describe('signing in', () => {
  test('asks again for what had failed, and shows nobody the token', async () => {
    const onEvent = vi.fn()
    const sandbox = createSandbox()
    const fetch = vi.fn(sandbox.fetch)
    const client = createFlashClient({ endpoint, fetch })
    const { result, signIn, states } = show({ client, onEvent })
    expect(result.current.session).toEqual({ status: 'unknown' })
    await expect.poll(() => result.current.recipients).toMatchObject(signedOut)
    expect(result.current.session).toEqual({ status: 'signedOut', reason: 'refused' })
    const outcome = await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    const expiresAt = expect.any(Number)
    expect(outcome).toEqual({ status: 'succeeded', data: { expiresAt } })
    expect(result.current.session).toEqual({ status: 'signedIn', expiresAt })
    expect(states.map(({ status }) => status)).toEqual(['unknown', 'signedOut', 'signedIn'])
    expect(tokenOf(fetch)).toMatch(/\w+\.\w+\.\w+/)
    const seen = JSON.stringify([outcome, result.current, client.extract(), onEvent.mock.calls])
    expect(seen).toContain('succeeded')
    expect(seen).not.toContain(tokenOf(fetch))
    expect(seen).not.toContain(you.email)
    expect(JSON.stringify(onEvent.mock.calls)).toBe('[[{"type":"succeeded","operation":"login"}]]')
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
      'recipients',
      'login',
      'recipients',
    ])
  })

  test.each([
    [{ ...you, email: 'stranger@example.com' }, 'UNREGISTERED'],
    [{ ...you, password: 'wrong' }, 'WRONG_PASSWORD'],
    [group, 'NEED_AFFILIATION'],
  ])('%o is refused with %s', async (input, code) => {
    const { result, signIn } = visit()
    const outcome = await signIn(input)
    expect(outcome).toMatchObject({ status: 'failed', problem: { kind: 'refused', code } })
    await expect.poll(() => result.current.recipients).toMatchObject(signedOut)
    expect(result.current.session).toEqual({ status: 'signedOut', reason: 'refused' })
  })

  test('succeeds with the affiliation that was missing', async () => {
    const { result, signIn } = visit()
    expect(await signIn(group)).toMatchObject({ problem: { code: 'NEED_AFFILIATION' } })
    await new Promise(resolve => setTimeout(resolve, 1000)) // One login a second.
    expect(await signIn({ ...group, affiliation: 'FP_LUX' })).toMatchObject({ status: 'succeeded' })
    await expect.poll(() => result.current.recipients.status).toBe('ready')
  })

  test('twice within a second is rate-limited, and the first stays good', async () => {
    const { result, signIn } = visit()
    await signIn(you)
    const problem = { kind: 'rateLimited', retryAt: expect.any(Number) }
    expect(await signIn(you)).toMatchObject({ status: 'failed', problem })
    expect(result.current.session.status).toBe('signedIn')
  })

  test('comes before the token of the host', async () => {
    const sandbox = createSandbox()
    const getToken = vi.fn(sandbox.getToken).mockRejectedValueOnce(new Error('Nobody'))
    const client = createFlashClient({ endpoint, fetch: sandbox.fetch, getToken })
    const { result, signIn } = show({ client })
    await expect.poll(() => result.current.recipients).toMatchObject(signedOut)
    expect(result.current.session).toEqual({ status: 'signedOut', reason: 'missing' })
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    expect(getToken).toHaveBeenCalledTimes(1)
    sandbox.expireSession()
    refresh(result.current.recipients)
    await expect.poll(() => getToken).toHaveBeenLastCalledWith({ reason: 'refused' })
    await expect.poll(() => result.current.recipients).toMatchObject({ isRefreshing: false })
    expect(result.current.session.status).toBe('signedIn')
  })
})

describe('signing out', () => {
  test('ends the token and leaves nothing of the person, but what is typed', async () => {
    const sandbox = createSandbox()
    const fetch = vi.fn(sandbox.fetch)
    const client = createFlashClient({ endpoint, fetch })
    const { result, signIn } = show({ client })
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    await userEvent.type(page.getByLabelText('Note'), 'kept')
    expect(await result.current.signOut.submit()).toEqual({ status: 'succeeded', data: true })
    expect(result.current.session).toEqual({ status: 'signedOut', reason: 'ended' })
    await expect.poll(() => result.current.recipients).toMatchObject(signedOut)
    expect(client.extract()).toEqual({})
    await expect.element(page.getByLabelText('Note')).toHaveValue('kept')
    expect(sandbox.requests.at(-1)?.operation).toBe('logout')
    const token = tokenOf(fetch)
    const stale = createFlashClient({ endpoint, fetch: sandbox.fetch, getToken: () => token })
    const again = show({ client: stale })
    await expect.poll(() => again.result.current.recipients).toMatchObject(signedOut)
  })

  test('cannot be undone by an answer that was on its way', async () => {
    const { result, signIn, sandbox, client } = visit()
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    sandbox.addFault({ kind: 'slow', milliseconds: 100, operation: 'recipients', times: 1 })
    refresh(result.current.recipients)
    await result.current.signOut.submit()
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(result.current.recipients).toMatchObject(signedOut)
    expect(result.current.session).toEqual({ status: 'signedOut', reason: 'ended' })
    expect(client.extract()).toEqual({})
  })

  test('lasts until the host is asked anew, with the reason', async () => {
    const reasons: TokenReason[] = []
    const sandbox = createSandbox()
    const getToken = ({ reason }: { reason: TokenReason }) => {
      reasons.push(reason)
      return sandbox.getToken()
    }
    const { result } = show({
      client: createFlashClient({ endpoint, fetch: sandbox.fetch, getToken }),
    })
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    await result.current.signOut.submit()
    await expect.poll(() => result.current.recipients).toMatchObject(signedOut)
    expect(result.current.session).toEqual({ status: 'signedOut', reason: 'ended' })
    expect(reasons).toEqual(['missing'])
    refresh(result.current.recipients)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    expect(reasons).toEqual(['missing', 'ended'])
    expect(result.current.session.status).toBe('signedIn')
  })

  test('without a network leaves everything as it was', async () => {
    let isOnline = true
    const { result, signIn } = visit({ client: { isOnline: () => isOnline } })
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    isOnline = false
    expect(await result.current.signOut.submit()).toMatchObject({ problem: { kind: 'offline' } })
    expect(result.current.session.status).toBe('signedIn')
    expect(result.current.recipients.status).toBe('ready')
  })

  test('of somebody whose token is no good any more forgets them too', async () => {
    const { result, signIn, sandbox, client } = visit()
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    sandbox.expireSession()
    expect(await result.current.signOut.submit()).toMatchObject({ problem: { kind: 'signedOut' } })
    expect(result.current.session).toEqual({ status: 'signedOut', reason: 'refused' })
    await expect.poll(() => result.current.recipients).toMatchObject(signedOut)
    expect(client.extract()).toEqual({})
  })
})

describe('a token', () => {
  test('that expires signs out by itself, and what was read stays', async () => {
    const { result, signIn } = visit({ sandbox: { tokenLifetime: 3 } })
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    expect(result.current.session.status).toBe('signedIn')
    const expired = { status: 'signedOut', reason: 'expired' }
    await expect.poll(() => result.current.session).toEqual(expired)
    expect(result.current.recipients.status).toBe('ready')
    refresh(result.current.recipients)
    await expect.poll(() => result.current.recipients).toMatchObject({ isRefreshing: false })
    expect(result.current.session).toEqual(expired)
  })

  test('that expires is renewed where the host gives another', async () => {
    const sandbox = createSandbox({ tokenLifetime: 1 })
    const getToken = vi.fn(sandbox.getToken)
    const { result } = show({
      client: createFlashClient({ endpoint, fetch: sandbox.fetch, getToken }),
    })
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    await new Promise(resolve => setTimeout(resolve, 1100))
    expect(result.current.session.status).toBe('signedIn')
    const { length } = getToken.mock.calls
    refresh(result.current.recipients)
    await expect.poll(() => getToken.mock.calls.length).toBe(length + 1)
    await expect.poll(() => result.current.recipients).toMatchObject({ isRefreshing: false })
    expect(result.current.session.status).toBe('signedIn')
  })

  test('that is refused signs out', async () => {
    const { result, signIn, sandbox } = visit()
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    sandbox.expireSession()
    refresh(result.current.recipients)
    await expect
      .poll(() => result.current.session)
      .toEqual({ status: 'signedOut', reason: 'refused' })
  })
})

describe('a provider', () => {
  test('has a session of its own', async () => {
    const [one, two] = [visit(), visit()]
    await one.signIn(you)
    await expect.poll(() => one.result.current.recipients.status).toBe('ready')
    await expect.poll(() => two.result.current.recipients).toMatchObject(signedOut)
    await two.signIn(you)
    await one.result.current.signOut.submit()
    expect(one.result.current.session.status).toBe('signedOut')
    expect(two.result.current.session.status).toBe('signedIn')
    expect(two.result.current.recipients.status).toBe('ready')
  })

  test('with an endpoint has one too', async () => {
    const sandbox = createSandbox()
    vi.stubGlobal('fetch', sandbox.fetch)
    onTestFinished(() => void vi.unstubAllGlobals())
    const { result, signIn } = show({ endpoint })
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    expect(result.current.session.status).toBe('signedIn')
  })

  test('with a client of the host’s own takes the session that its link has', async () => {
    const sandbox = createSandbox()
    const session = createSession()
    const client = ownClient(createFlashLink({ endpoint, fetch: sandbox.fetch, session }))
    const { result, signIn } = show({ client, session })
    await signIn(you)
    await expect.poll(() => result.current.recipients.status).toBe('ready')
    expect(session.state()).toBe(result.current.session)
  })

  test('with a client whose session nobody knows says how to mend it', () => {
    const client = ownClient(createFlashLink({ endpoint, fetch: createSandbox().fetch }))
    function Reads() {
      return useSession().status
    }
    expect(() =>
      renderToString(
        <FlashProvider client={client}>
          <Reads />
        </FlashProvider>,
      ),
    ).toThrow(/createFlashLink\(\{ endpoint, session \}\).*<FlashProvider client={client} session/)
  })

  test('on a server knows nothing of the session', async () => {
    const sandbox = createSandbox()
    const client = createFlashClient({ endpoint, fetch: sandbox.fetch, getToken: sandbox.getToken })
    function Reads() {
      return useSession().status
    }
    const page = () =>
      renderToString(
        <FlashProvider client={client}>
          <Reads />
        </FlashProvider>,
      )
    expect(page()).toBe('unknown')
    expect(sandbox.requests).toEqual([])
  })
})

test('who has left the page hears of nothing, and no timer stays behind', async () => {
  const clear = vi.spyOn(globalThis, 'clearTimeout')
  const set = vi.spyOn(globalThis, 'setTimeout')
  onTestFinished(() => void vi.restoreAllMocks())
  const sandbox = createSandbox({ tokenLifetime: 3600 })
  const session = createSession()
  const client = createFlashClient({ endpoint, fetch: sandbox.fetch, session })
  const { leave, signIn, states } = show({ client })
  await signIn(you)
  await expect.poll(() => states.at(-1)?.status).toBe('signedIn')
  const alarms = set.mock.calls.flatMap(([, wait], index) =>
    Number(wait) > 60_000 ? [set.mock.results[index]?.value] : [],
  )
  expect(alarms.length).toBeGreaterThan(0)
  leave()
  expect(clear.mock.calls.map(([timer]) => timer)).toEqual(expect.arrayContaining(alarms))
  const { length } = states
  session.end()
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(states).toHaveLength(length)
})

/** A client that the kit did not make, with a link of the host's before ours. */
function ownClient(link: ApolloLink): ApolloClient {
  const logger = new ApolloLink((operation, forward) => forward(operation))
  return new Client({ link: ApolloLink.from([logger, link]), cache: new InMemoryCache() })
}

function refresh(query: ReturnType<typeof useRecipients>): void {
  if (query.status === 'ready') query.refresh()
  if (query.status === 'failed') query.retry()
}
