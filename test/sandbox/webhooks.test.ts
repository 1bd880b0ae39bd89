import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type SandboxOptions } from '../../src/sandbox/createSandbox.ts'
import { eventually } from '../eventually.ts'
import { ask, person } from './ask.ts'

interface Received {
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

type Answer = (response: ServerResponse, received: Received) => void

/** A partner's endpoint: keeps what it was sent, byte for byte, and answers as it is told. */
async function endpoint(answer: Answer = response => response.writeHead(204).end()) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const { url = '', headers } = request
      const one = { url, headers, body: Buffer.concat(parts).toString('utf8') }
      received.push(one)
      answer(response, one)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}

function stepped(options: SandboxOptions = {}) {
  const clock = steppedClock()
  return { clock, sandbox: createSandbox({ clock, ...options }) }
}

const secret = 'my-webhook-secret'

test('an event is signed over its raw body, as plain node:crypto verifies it', async () => {
  const { url, received } = await endpoint()
  const { sandbox } = stepped()
  sandbox.addWebhook({ url, secret })
  sandbox.deposit({ amount: 100, senderName: 'Zoë & Söhne' })
  await sandbox.advance(0)
  const { headers, body } = received[0] as Received
  expect(headers['flashfx-signature']).toBe(
    createHmac('sha256', secret).update(body).digest('base64'),
  )
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'user-agent': 'FlashFX',
    'flashfx-request-id': expect.stringMatching(/^[0-9a-f]{24}$/),
  })
  expect(JSON.parse(body)).toEqual(sandbox.events[0])
  expect(JSON.parse(body)).toMatchObject({ event: 'deposit_initiated', amount: 100 })
})

test('another secret doesn’t verify', async () => {
  const { url, received } = await endpoint()
  const { sandbox } = stepped()
  sandbox.addWebhook({ url, secret })
  sandbox.deposit()
  await sandbox.advance(0)
  const { headers, body } = received[0] as Received
  const other = createHmac('sha256', 'another').update(body).digest('base64')
  expect(headers['flashfx-signature']).not.toBe(other)
})

test('what isn’t acknowledged is sent again after 6, 60 and 600 s, and then given up', async () => {
  const { url, received } = await endpoint(response => response.writeHead(500).end())
  const { sandbox, clock } = stepped()
  const start = clock.now()
  sandbox.addWebhook({ url, secret, events: ['deposit_initiated'] })
  sandbox.deposit()
  await sandbox.advance(0)
  expect(received).toHaveLength(1)
  await sandbox.advance(5_999)
  expect(received).toHaveLength(1)
  await sandbox.advance(1)
  expect(received).toHaveLength(2)
  await sandbox.advance(7 * 24 * 3_600_000)
  expect(
    sandbox.deliveries.map(({ at, attempt, status }) => [at - start, attempt, status]),
  ).toEqual([
    [0, 1, 500],
    [6_000, 2, 500],
    [66_000, 3, 500],
    [666_000, 4, 500],
  ])
  expect(new Set(received.map(({ headers }) => headers['flashfx-request-id'])).size).toBe(1)
  expect(new Set(received.map(({ body }) => body)).size).toBe(1)
})

test('an acknowledgement ends it, and each event has an id of its own', async () => {
  let refusals = 1
  const { url, received } = await endpoint(response => {
    response.writeHead(refusals-- > 0 ? 503 : 201).end()
  })
  const { sandbox } = stepped()
  sandbox.addWebhook({ url, secret, events: ['deposit_initiated', 'deposit_cleared'] })
  sandbox.deposit()
  await sandbox.advance(3_600_000)
  expect(received.map(({ body }) => JSON.parse(body).event)).toEqual([
    'deposit_initiated',
    'deposit_cleared',
    'deposit_initiated',
  ])
  const [first, cleared, again] = received.map(({ headers }) => headers['flashfx-request-id'])
  expect(again).toBe(first)
  expect(cleared).not.toBe(first)
})

test.each(['http://127.0.0.1:9/', 'no address'])(
  '%s counts as a failed attempt, and nothing is thrown',
  async url => {
    const { sandbox } = stepped()
    sandbox.addWebhook({ url, secret, events: ['deposit_initiated'] })
    sandbox.deposit()
    await sandbox.advance(6_000)
    const failed = { url, status: undefined }
    expect(sandbox.deliveries).toMatchObject([
      { ...failed, attempt: 1 },
      { ...failed, attempt: 2 },
    ])
  },
)

test.each([
  { url: '', secret },
  { url: 'http://127.0.0.1:9/', secret: '' },
])('%j is no webhook, and says how to mend it', webhook => {
  const { sandbox } = stepped()
  expect(() => sandbox.addWebhook(webhook)).toThrow(/Give both: addWebhook\(\{ url, secret \}\)/)
})

test('an answer that never ends is acknowledged by its status, and let go', async () => {
  const ended = vi.fn()
  const { url } = await endpoint(response => {
    response.writeHead(200).write('…')
    response.on('close', ended)
  })
  const { sandbox } = stepped()
  sandbox.addWebhook({ url, secret, events: ['deposit_initiated'] })
  sandbox.deposit()
  await sandbox.advance(3_600_000)
  expect(sandbox.deliveries).toMatchObject([{ attempt: 1, status: 200 }])
  await eventually(() => expect(ended).toHaveBeenCalled())
})

test('a redirect that leads nowhere is no acknowledgement', async () => {
  const { url } = await endpoint(response => response.writeHead(304).end())
  const { sandbox } = stepped()
  sandbox.addWebhook({ url, secret, events: ['deposit_initiated'] })
  sandbox.deposit()
  await sandbox.advance(6_000)
  expect(sandbox.deliveries.map(({ status }) => status)).toEqual([304, 304])
})

test('a redirect is followed', async () => {
  const target = await endpoint()
  const { url } = await endpoint(response =>
    response.writeHead(307, { location: target.url }).end(),
  )
  const { sandbox } = stepped()
  sandbox.addWebhook({ url, secret, events: ['deposit_initiated'] })
  sandbox.deposit()
  await sandbox.advance(0)
  expect(target.received).toHaveLength(1)
  expect(sandbox.deliveries).toMatchObject([{ attempt: 1, status: 204 }])
})

test('an endpoint hears only what it asked for, and nothing once it is removed', async () => {
  const all = await endpoint(response => response.writeHead(500).end())
  const some = await endpoint()
  const { sandbox } = stepped()
  const remove = sandbox.addWebhook({ url: all.url, secret })
  sandbox.addWebhook({ url: some.url, secret, events: ['deposit_cleared'] })
  sandbox.deposit()
  await sandbox.advance(1_000)
  expect([all.received.length, some.received.length]).toEqual([2, 1])
  remove()
  sandbox.deposit()
  await sandbox.advance(3_600_000)
  expect([all.received.length, some.received.length]).toEqual([2, 2])
})

test('a reset ends the retries and keeps the endpoints', async () => {
  const { url, received } = await endpoint(response => response.writeHead(500).end())
  const { sandbox } = stepped()
  sandbox.addWebhook({ url, secret, events: ['deposit_initiated'] })
  sandbox.deposit()
  await sandbox.advance(0)
  sandbox.reset()
  await sandbox.advance(3_600_000)
  expect([received.length, sandbox.deliveries.length]).toEqual([1, 0])
  sandbox.deposit()
  await sandbox.advance(0)
  expect(received).toHaveLength(2)
})

test('what is under way at a reset is neither told nor tried again', async () => {
  let answer = () => {}
  const { url, received } = await endpoint(response => {
    answer = () => response.writeHead(500).end()
  })
  const { sandbox } = stepped()
  sandbox.addWebhook({ url, secret, events: ['deposit_initiated'] })
  sandbox.deposit()
  await eventually(() => expect(received).toHaveLength(1))
  sandbox.reset()
  answer()
  await sandbox.advance(3_600_000)
  expect([received.length, sandbox.deliveries.length]).toEqual([1, 0])
})

test.each([
  [true, ['withdrawal_initiated', 'withdrawal_pending', 'withdrawal_completed']],
  [false, []],
])(
  'a callbackUri is told, unsigned, only where that was asked for: %s',
  async (callbacks, told) => {
    const { url, received } = await endpoint()
    const { sandbox } = stepped({ callbacks })
    const callbackUri = `${url}?signature=oZaDlmfXbdXSKCnuWrvos2ImVBFX2Ru5`
    const input = { amount: 10, currency: 'AUD', recipient: person, callbackUri }
    const { data } = await ask(
      sandbox,
      `mutation ($input: CreateWithdrawalInput!) {
      createWithdrawal(input: $input) { success message }
    }`,
      { input },
    )
    expect(data.createWithdrawal).toMatchObject({ success: true })
    await sandbox.advance(60_000)
    expect(received.map(({ body }) => JSON.parse(body).event)).toEqual(told)
    for (const { url: path, headers } of received) {
      expect(path).toBe('/hook?signature=oZaDlmfXbdXSKCnuWrvos2ImVBFX2Ru5')
      expect(headers).not.toHaveProperty('flashfx-signature')
    }
  },
)

test('subscribers in the page hear of the same events, until they leave', async () => {
  const { sandbox } = stepped()
  const heard: string[] = []
  const leave = sandbox.subscribe(({ event }) => heard.push(event))
  sandbox.deposit()
  await sandbox.advance(1_000)
  leave()
  sandbox.deposit()
  expect(heard).toEqual(['deposit_initiated', 'deposit_cleared'])
})
