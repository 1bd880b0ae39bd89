import { afterEach, describe, expect, test, vi } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { type HttpSandbox, serveSandbox } from '../../src/sandbox/http/serveSandbox.ts'
import { eventually } from '../eventually.ts'

let served: HttpSandbox | undefined

afterEach(() => served?.close())

async function serve(): Promise<{ sandbox: Sandbox; url: string }> {
  const sandbox = createSandbox({ clock: steppedClock() })
  served = await serveSandbox(sandbox)
  return { sandbox, url: served.url }
}

async function call(url: string, control: string, args?: unknown) {
  const reply = await fetch(`${url}_sandbox/${control}`, {
    method: 'POST',
    headers: { origin: 'http://localhost:6006' },
    ...(args !== undefined && { body: JSON.stringify(args) }),
  })
  return { status: reply.status, headers: reply.headers, body: await reply.json() }
}

test.each([
  ['https://evil.example', 403],
  ['https://localhost.evil.example', 403],
  ['null', 403],
  ['http://127.0.0.1:6006', 200],
])('a page of %s gets %i', async (origin, status) => {
  const { sandbox, url } = await serve()
  const reply = await fetch(`${url}_sandbox/deposit`, { method: 'POST', headers: { origin } })
  expect(reply.status).toBe(status)
  expect(sandbox.events).toHaveLength(status === 200 ? 1 : 0)
})

describe('controls', () => {
  test('a deposit comes in, and time moves on', async () => {
    const { sandbox, url } = await serve()
    const { status, body } = await call(url, 'deposit', [{ amount: 12.5, isReviewed: true }])
    expect(status).toBe(200)
    expect(sandbox.store.deposits.get(body.result)?.amount).toBe(12.5)
    expect((await call(url, 'advance', [3_600_000])).body).toEqual({ result: null })
    expect((await call(url, 'review', [body.result, 'approve'])).status).toBe(200)
    await call(url, 'advance', [3_600_000])
    const events = sandbox.events.map(({ event }) => event)
    expect(events[0]).toBe('deposit_initiated')
    expect(events.at(-1)).toBe('deposit_cleared')
  })

  test('faults, limits and sessions', async () => {
    const { sandbox, url } = await serve()
    const post = () => fetch(url, { method: 'POST', body: '{"query":"{ __typename }"}' })
    await call(url, 'rateLimit', [1, 7])
    expect((await post()).headers.get('retry-after')).toBe('7')
    expect((await post()).status).toBe(200)
    await call(url, 'rateLimit', [null, 8])
    expect((await post()).headers.get('retry-after')).toBe('8')
    expect((await post()).status).toBe(200)
    await call(url, 'addFault', [{ kind: 'badGateway' }])
    expect((await post()).status).toBe(502)
    await call(url, 'clearFaults')
    expect((await post()).status).toBe(200)
    const authorization = `Bearer ${await sandbox.getToken()}`
    await call(url, 'expireSession', [])
    const reply = await fetch(url, {
      method: 'POST',
      headers: { authorization },
      body: '{"query":"{ recipients { id } }"}',
    })
    expect((await reply.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    await call(url, 'reset')
    expect(sandbox.requests).toEqual([])
  })

  test('a webhook is added, though what ends it cannot travel', async () => {
    const { sandbox, url } = await serve()
    const endpoint = {
      url: `${url}_sandbox/clearFaults`,
      secret: 's',
      events: ['deposit_initiated'],
    }
    expect((await call(url, 'addWebhook', [endpoint])).body).toEqual({ result: null })
    await call(url, 'deposit')
    await call(url, 'advance', [0])
    expect(sandbox.deliveries.map(({ event }) => event)).toEqual(['deposit_initiated'])
  })

  test.each(['nothing', 'fetch', 'getToken', 'store', 'toString', '__proto__', ''])(
    'there is no control %j',
    async name => {
      const { url } = await serve()
      expect((await call(url, name, [])).status).toBe(404)
    },
  )

  test.each([
    ['fail', ['0123'], 'The sandbox has nothing on its way that can fail under the id 0123'],
    ['fail', [], 'fail takes a JSON array of arguments: [string]'],
    ['advance', ['1000'], 'advance takes a JSON array of arguments: [whole number]'],
    ['advance', [-1], 'advance takes a JSON array of arguments: [whole number]'],
    ['advance', [0.5], 'advance takes a JSON array of arguments: [whole number]'],
    ['rateLimit', [1, 2, 3], 'takes a JSON array of arguments: [whole number?, whole number?]'],
    ['review', ['0123', 'approved'], 'arguments: [string, "approve" | "decline", string?]'],
    ['allow', ['createPayment', {}], '"confirmationOfPayee" | "adverseMediaSearch" | "cleanse'],
    ['allow', ['cleanseAddress', { isEnabled: 'no' }], 'isEnabled: true or false?, left: whole'],
    ['addFault', [{ kind: 'offLine' }], 'addFault takes a JSON array of arguments: [{ kind: "off'],
    ['addFault', [{ kind: 'slow' }], '{ kind: "slow", milliseconds: whole number, operation: str'],
    ['addWebhook', [{ url: 'http://127.0.0.1:9/' }], '[{ url: string, secret: string, events: [s'],
    [
      'addWebhook',
      [{ url: 'http://127.0.0.1:9/', secret: 's', events: 'deposit_cleared' }],
      'addWebhook takes a JSON array of arguments',
    ],
    ['addWebhook', [{ url: '', secret: 's' }], 'Give both'],
    ['deposit', [[1]], 'deposit takes a JSON array of arguments: [object?]'],
    ['deposit', { amount: 1 }, 'deposit takes a JSON array of arguments: [object?]'],
  ])('%s %j is refused', async (name, args, message) => {
    const { url } = await serve()
    const { status, body } = await call(url, name, args)
    expect(status).toBe(400)
    expect(body.message).toContain(message)
  })

  test('time without end is refused, and the clock goes on', async () => {
    const { sandbox, url } = await serve()
    const reply = await fetch(`${url}_sandbox/advance`, { method: 'POST', body: '[1e999]' })
    expect(reply.status).toBe(400)
    sandbox.deposit()
    expect(sandbox.events[0]?.eventScheduledAt).toBe('2026-11-02T00:00:00.000Z')
  })

  test('every kind of fault is taken, and nothing of the inside told', async () => {
    const { url } = await serve()
    const kinds = ['offline', 'dropReply', 'timeout', 'serverError', 'badGateway', 'signedOut']
    const faults: object[] = [
      ...kinds.map(kind => ({ kind, times: 1 })),
      { kind: 'late', milliseconds: 5 },
      { kind: 'slow', milliseconds: 5 },
      { kind: 'rateLimited', operation: 'recipients' },
      { kind: 'refused', code: 'NO', message: 'No' },
      { kind: 'badUserInput', field: 'address.street', message: 'No' },
    ]
    for (const fault of faults) {
      const { status, body } = await call(url, 'addFault', [fault])
      expect([fault, status, body]).toEqual([fault, 200, { result: null }])
    }
    expect((await call(url, 'rateLimit')).body).toEqual({ result: null })
    expect((await call(url, 'dropReplies', [null, 'createPayment'])).status).toBe(200)
  })

  test('what is no JSON is refused, and so is GET', async () => {
    const { url } = await serve()
    const reply = await fetch(`${url}_sandbox/advance`, { method: 'POST', body: '[1' })
    expect([reply.status, typeof (await reply.json()).message]).toEqual([400, 'string'])
    expect((await fetch(`${url}_sandbox/reset`)).status).toBe(405)
  })

  test('CORS is open, as for the API', async () => {
    const { url } = await serve()
    const { headers } = await call(url, 'reset')
    expect(headers.get('access-control-allow-origin')).toMatch(/^(\*|http:\/\/localhost:6006)$/)
    const preflight = await fetch(`${url}_sandbox/reset`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:6006',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
  })
})

describe('events', () => {
  /** Reads the stream until so many events have come, and leaves. */
  async function listen(url: string, count: number, lastId?: string, then = async () => {}) {
    const leaving = new AbortController()
    const reply = await fetch(`${url}_sandbox/events`, {
      headers: { origin: 'http://localhost:6006', ...(lastId && { 'last-event-id': lastId }) },
      signal: leaving.signal,
    })
    expect(reply.headers.get('content-type')).toContain('text/event-stream')
    expect(reply.headers.get('access-control-allow-origin')).toBeTruthy()
    await then()
    const heard: { id: number; event: string }[] = []
    let text = ''
    for await (const chunk of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? []
        if (data !== undefined) heard.push({ id: Number(id), event: JSON.parse(data).event })
      }
      if (heard.length >= count) break
    }
    leaving.abort()
    return heard
  }

  test('come from the first on, then as they happen, and again from the last one heard', async () => {
    const { sandbox, url } = await serve()
    sandbox.deposit()
    const before = sandbox.events.length
    const heard = await listen(url, before + 1, undefined, async () => {
      await call(url, 'deposit')
    })
    expect(heard).toEqual(
      sandbox.events.slice(0, heard.length).map(({ event }, id) => ({ id, event })),
    )
    expect(heard.length).toBeGreaterThan(before)
    await sandbox.advance(3_600_000)
    const rest = await listen(url, sandbox.events.length - 1, '0')
    expect(rest[0]?.id).toBe(1)
    expect(rest.at(-1)).toEqual({
      id: sandbox.events.length - 1,
      event: sandbox.events.at(-1)?.event,
    })
  })

  test('begin again after a reset', async () => {
    const { sandbox, url } = await serve()
    sandbox.deposit()
    const heard = await listen(url, 2, undefined, async () => {
      sandbox.reset()
      sandbox.deposit()
    })
    expect(heard.map(({ id }) => id).slice(0, 2)).toEqual([0, 0])
  })

  test('end when the client leaves', async () => {
    const { sandbox, url } = await serve()
    const stop = vi.fn()
    const { subscribe } = sandbox
    vi.spyOn(sandbox, 'subscribe').mockImplementation(listener => {
      const end = subscribe(listener)
      return () => {
        stop()
        end()
      }
    })
    sandbox.deposit()
    await listen(url, 1)
    await eventually(() => expect(stop).toHaveBeenCalled())
    sandbox.deposit()
    expect((await call(url, 'advance', [0])).status).toBe(200)
  })
})
