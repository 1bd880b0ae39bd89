import { afterEach, expect, test } from 'vitest'
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/createSandbox.ts'
import { type HttpSandbox, serveSandbox } from '../../src/sandbox/http/serveSandbox.ts'
import { eventually } from '../eventually.ts'

const list = JSON.stringify({ query: '{ recipients { id } }' })
let served: HttpSandbox | undefined

afterEach(() => served?.close())

async function serve(options?: SandboxOptions): Promise<{ sandbox: Sandbox; url: string }> {
  const sandbox = createSandbox(options)
  served = await serveSandbox(sandbox)
  return { sandbox, url: served.url }
}

async function post(sandbox: Sandbox, url: string, init: RequestInit = {}): Promise<Response> {
  const authorization = `Bearer ${await sandbox.getToken()}`
  const headers = {
    'content-type': 'application/json',
    authorization,
    origin: 'https://host.example',
  }
  return fetch(url, { method: 'POST', headers, body: list, ...init })
}

test('POST is GraphQL, open to every origin', async () => {
  const { sandbox, url } = await serve()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  const reply = await post(sandbox, url)
  expect(reply.headers.get('access-control-allow-origin')).toMatch(/^(\*|https:\/\/host\.example)$/)
  expect((await reply.json()).data.recipients).toHaveLength(6)
  expect(sandbox.requests).toHaveLength(1)
})

test('a token is needed here too', async () => {
  const { url } = await serve()
  const reply = await fetch(url, { method: 'POST', body: list })
  expect((await reply.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

test('GET is a page to explore the API, signed in, and usable without a network', async () => {
  const { sandbox, url } = await serve()
  const reply = await fetch(url, { headers: { accept: 'text/html' } })
  const page = await reply.text()
  expect(reply.headers.get('content-type')).toContain('text/html')
  expect(page).toContain('GraphiQL')
  expect(page).not.toMatch(/(src|href)="?https?:\/\/unpkg/)
  const token = /Bearer ([\w.-]+)/.exec(page)?.[1]
  const signedIn = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: list,
  })
  expect((await signedIn.json()).errors).toBeUndefined()
  expect(sandbox.requests).toHaveLength(1)
})

test('GET runs no query', async () => {
  const { url } = await serve()
  expect((await fetch(`${url}?query={recipients{id}}`)).status).toBe(400)
})

test('a preflight lets the token through and shows Retry-After', async () => {
  const { url } = await serve()
  const reply = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://host.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  })
  expect(reply.headers.get('access-control-allow-headers')).toContain('authorization')
  expect(reply.headers.get('access-control-expose-headers')).toContain('retry-after')
})

test('the gate is the same: faults, rate limits, latency', async () => {
  const { sandbox, url } = await serve({ latency: 30 })
  sandbox.rateLimit(1, 7)
  const limited = await post(sandbox, url)
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7'])
  sandbox.addFault({ kind: 'offline', times: 1 })
  await expect(post(sandbox, url)).rejects.toThrow(TypeError)
  sandbox.addFault({ kind: 'dropReply', times: 1 })
  await expect(post(sandbox, url)).rejects.toThrow(TypeError)
  sandbox.addFault({ kind: 'timeout', times: 1 })
  const patience = new AbortController()
  const unanswered = post(sandbox, url, { signal: patience.signal })
  unanswered.catch(() => {}) // It is awaited below.
  await eventually(() => expect(sandbox.requests.at(-1)?.fault).toBe('timeout'))
  patience.abort(new DOMException('Too long', 'TimeoutError'))
  await expect(unanswered).rejects.toMatchObject({ name: 'TimeoutError' })
  const start = performance.now()
  expect((await post(sandbox, url)).status).toBe(200)
  expect(performance.now() - start).toBeGreaterThanOrEqual(29)
})
