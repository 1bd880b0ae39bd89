import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields, createRecipient, person } from './ask.ts'

const list = 'query recipients { recipients { id } }'

async function raw(sandbox: ReturnType<typeof createSandbox>): Promise<Response> {
  const headers = { authorization: `Bearer ${await sandbox.getToken()}` }
  return sandbox.fetch('/', { method: 'POST', headers, body: JSON.stringify({ query: list }) })
}

describe('a fault', () => {
  test('offline rejects like fetch, and nothing happens', async () => {
    const sandbox = createSandbox({ faults: [{ kind: 'offline', times: 1 }] })
    await expect(ask(sandbox, createRecipient, { input: person })).rejects.toThrow(TypeError)
    expect(sandbox.store.recipients.size).toBe(6)
    expect(
      (await ask(sandbox, createRecipient, { input: person })).data.createRecipient.success,
    ).toBe(true)
  })

  test('dropReply rejects like fetch, but the mutation has happened', async () => {
    const sandbox = createSandbox({ faults: [{ kind: 'dropReply' }] })
    await expect(ask(sandbox, createRecipient, { input: person })).rejects.toThrow(TypeError)
    expect(sandbox.store.recipients.size).toBe(7)
  })

  test('timeout never replies, and ends with the signal', async () => {
    const sandbox = createSandbox({ faults: [{ kind: 'timeout' }] })
    const controller = new AbortController()
    const pending = ask(sandbox, createRecipient, { input: person }, { signal: controller.signal })
    const first = await Promise.race([
      pending,
      new Promise(wake => setTimeout(wake, 20, 'waiting')),
    ])
    expect(first).toBe('waiting')
    controller.abort()
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' })
    expect(sandbox.store.recipients.size).toBe(6)
  })

  test('late arrives later, and is done even if nobody waits any more', async () => {
    const clock = steppedClock()
    const sandbox = createSandbox({ clock })
    sandbox.addFault({ kind: 'late', milliseconds: 5000, times: 2 })
    const controller = new AbortController()
    const { signal } = controller
    const token = await sandbox.getToken()
    const patient = ask(sandbox, createRecipient, { input: person }, { token })
    const givenUp = ask(sandbox, createRecipient, { input: person }, { token, signal })
    await settle()
    controller.abort()
    await expect(givenUp).rejects.toMatchObject({ name: 'AbortError' })
    clock.advance(4999)
    await settle()
    expect(sandbox.store.recipients.size).toBe(6)
    clock.advance(1)
    expect((await patient).data.createRecipient.success).toBe(true)
    await settle()
    expect(sandbox.store.recipients.size).toBe(8)
  })

  test.each([
    ['serverError', 500],
    ['badGateway', 502],
  ] as const)('%s is HTTP %i with a page', async (kind, status) => {
    const reply = await raw(createSandbox({ faults: [{ kind }] }))
    expect(reply.status).toBe(status)
    expect(reply.headers.get('content-type')).toBe('text/html')
    expect(await reply.text()).toMatch(/^<html>/)
  })

  test('rateLimited is HTTP 429 in the documented form', async () => {
    const sandbox = createSandbox()
    sandbox.rateLimit()
    const reply = await raw(sandbox)
    expect(reply.status).toBe(429)
    expect(reply.headers.get('retry-after')).toBe('59')
    expect(await reply.json()).toEqual({
      success: false,
      code: 'TOO_MANY_REQUESTS',
      message: 'Retry after 1 min',
      retrySecs: 59,
    })
    expect((await raw(sandbox)).status).toBe(200)
    sandbox.rateLimit(2, 5)
    const short = [await raw(sandbox), await raw(sandbox), await raw(sandbox)]
    expect(short.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [429, '5'],
      [429, '5'],
      [200, null],
    ])
  })

  test('signedOut refuses a good token', async () => {
    const { errors } = await ask(createSandbox({ faults: [{ kind: 'signedOut' }] }), list)
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('refused answers a mutation success: false, changes nothing, lets queries pass', async () => {
    const sandbox = createSandbox()
    sandbox.addFault({ kind: 'refused', code: 'LIMIT_EXCEEDED', message: 'Too many', times: 1 })
    expect((await ask(sandbox, list)).data.recipients).toHaveLength(6)
    const { data, errors } = await ask(sandbox, createRecipient, { input: person })
    expect({ data, errors }).toEqual({
      data: {
        createRecipient: {
          success: false,
          code: 'LIMIT_EXCEEDED',
          message: 'Too many',
          recipient: null,
        },
      },
      errors: [],
    })
    expect(sandbox.store.recipients.size).toBe(6)
  })

  test('badUserInput names a field and its value', async () => {
    const sandbox = createSandbox({
      faults: [{ kind: 'badUserInput', field: 'address.street', message: 'Must exist' }],
    })
    const answer = await ask(sandbox, createRecipient, { input: person })
    expect(badFields(answer)).toEqual(['address.street'])
    expect(answer.errors[0]?.message).toBe(
      'Variable "$input" got invalid value "1 George St" at "input.address.street"; Must exist',
    )
  })

  test('strikes only its operation, only so often, in the order of addition', async () => {
    const sandbox = createSandbox({
      faults: [
        { kind: 'serverError', operation: 'createRecipient', times: 1 },
        { kind: 'badGateway', operation: 'createRecipient', times: 1 },
      ],
    })
    const create = async () => {
      const reply = await sandbox.fetch('/', {
        method: 'POST',
        headers: { authorization: `Bearer ${await sandbox.getToken()}` },
        body: JSON.stringify({ query: createRecipient, variables: { input: person } }),
      })
      return reply.status
    }
    expect((await raw(sandbox)).status).toBe(200)
    expect([await create(), await create(), await create()]).toEqual([500, 502, 200])
  })

  test('strikes an operation whatever the document calls it', async () => {
    const sandbox = createSandbox({ faults: [{ kind: 'offline', operation: 'recipients' }] })
    await expect(ask(sandbox, 'query Mine { all: recipients { id } }')).rejects.toThrow(TypeError)
  })

  test('stays until it is cleared when it has no count', async () => {
    const sandbox = createSandbox({ faults: [{ kind: 'serverError' }] })
    expect([(await raw(sandbox)).status, (await raw(sandbox)).status]).toEqual([500, 500])
    sandbox.clearFaults()
    expect((await raw(sandbox)).status).toBe(200)
  })
})

describe('latency', () => {
  test('delays the reply, not the deed', async () => {
    const clock = steppedClock()
    const sandbox = createSandbox({ clock, latency: 300 })
    let isAnswered = false
    const pending = ask(sandbox, createRecipient, { input: person }).then(() => {
      isAnswered = true
    })
    await settle()
    expect(sandbox.store.recipients.size).toBe(7)
    clock.advance(299)
    await settle()
    expect(isAnswered).toBe(false)
    clock.advance(1)
    await pending
  })

  test('can be a span, and a slow fault adds to it', async () => {
    const waits: number[] = []
    const clock = steppedClock()
    const sandbox = createSandbox({ clock, latency: { min: 100, max: 200 }, seed: 7 })
    async function waitFor(answer: Promise<unknown>): Promise<void> {
      await settle()
      const wait = (clock.nextDue() ?? 0) - clock.now()
      waits.push(wait)
      clock.advance(wait)
      await answer
    }
    for (let i = 0; i < 20; i += 1) await waitFor(ask(sandbox, list))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(100)
    expect(Math.max(...waits)).toBeLessThanOrEqual(200)
    expect(new Set(waits).size).toBeGreaterThan(10)
    sandbox.addFault({ kind: 'slow', milliseconds: 5000 })
    await waitFor(ask(sandbox, list))
    expect(waits.at(-1)).toBeGreaterThan(5000)
  })

  test('ends with the signal', async () => {
    const sandbox = createSandbox({ latency: 60_000 })
    const controller = new AbortController()
    const pending = ask(sandbox, list, {}, { signal: controller.signal })
    await settle()
    controller.abort()
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' })
    await expect(ask(sandbox, list, {}, { signal: controller.signal })).rejects.toThrow()
  })
})

test('the log has every request, with its fault', async () => {
  const clock = steppedClock(1000)
  const sandbox = createSandbox({ clock })
  await ask(sandbox, list)
  clock.advance(500)
  sandbox.addFault({ kind: 'offline', times: 1 })
  await ask(sandbox, createRecipient, { input: person }).catch(() => {})
  await ask(sandbox, '{ recipients { id } }')
  expect(sandbox.requests).toEqual([
    { operation: 'recipients', at: 1000, variables: {} },
    { operation: 'createRecipient', at: 1500, variables: { input: person }, fault: 'offline' },
    { operation: 'recipients', at: 1500, variables: {} },
  ])
})

test('reset goes back to the beginning', async () => {
  const sandbox = createSandbox({ faults: [{ kind: 'badGateway', times: 1 }] })
  const token = await sandbox.getToken()
  expect((await raw(sandbox)).status).toBe(502)
  await ask(sandbox, createRecipient, { input: person })
  sandbox.reset()
  expect(sandbox.requests).toEqual([])
  expect(sandbox.store.recipients.size).toBe(6)
  expect((await raw(sandbox)).status).toBe(502)
  expect((await ask(sandbox, list, {}, { token: `${token}x` })).errors).toHaveLength(1)
})

function settle(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 5))
}
