import { useState } from 'react'
import { flushSync } from 'react-dom'
import { describe, expect, test } from 'vitest'
import type { LockedQuote } from '../../src/hooks/quotes/lockedQuote.ts'
import { type UseLockedQuoteOptions, useLockedQuote } from '../../src/hooks/useLockedQuote.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { RenderOptions } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'
import { moveClocks } from './deviceClock.ts'

const order: UseLockedQuoteOptions = {
  fromCurrency: 'AUD',
  toCurrency: 'EUR',
  size: '1000.00',
  currency: 'AUD',
  applicability: 'CONVERSION',
}
const hour = 3_600_000

/** The hook on options that the test changes. */
function renderLock(first: UseLockedQuoteOptions | null = order, options: RenderOptions = {}) {
  const sandbox = (options.sandbox as Sandbox) ?? standing()
  let change = (_: UseLockedQuoteOptions | null): void => {}
  const rendered = renderHook(
    () => {
      const [current, setCurrent] = useState(first)
      change = setCurrent
      return useLockedQuote(current)
    },
    { ...options, sandbox },
  )
  return {
    ...rendered,
    sandbox,
    change: (next: UseLockedQuoteOptions | null) => flushSync(() => change(next)),
    now: () => rendered.result.current,
    reach: (expected: LockedQuote['status'] | object) =>
      expect
        .poll(() => rendered.result.current)
        .toMatchObject(typeof expected === 'string' ? { status: expected } : expected),
    /** Presses the button of the state: a new rate, consent. */
    press(name: 'renew' | 'agree' | 'retry') {
      const { current } = rendered.result
      ;(current as Partial<Record<typeof name, () => void>>)[name]?.()
    },
    quotes: () => sandbox.requests.filter(({ operation }) => operation === 'quote'),
    locks: () =>
      sandbox.requests.filter(({ variables }) => (variables.input as Asked)?.tradeable === true),
  }
}

interface Asked {
  readonly tradeable?: boolean
}

/** The API's clock stands still until the test moves it. */
function standing(): Sandbox {
  return createSandbox({ clock: steppedClock(Date.now()) })
}

/** The API with one thing changed in what it says of each rate. */
function answering(change: (quote: Record<string, unknown>) => object | null): Sandbox {
  const sandbox = standing()
  const fetch: Sandbox['fetch'] = async (input, init) => {
    const reply = await sandbox.fetch(input, init)
    const body = await reply.clone().json()
    if (!body.data?.quote) return reply
    const next = change(body.data.quote)
    body.data.quote = next && { ...body.data.quote, ...next }
    return new Response(JSON.stringify(body), reply)
  }
  return { ...sandbox, fetch }
}

test('asks for nothing by itself, and once for a press, for exactly this', async () => {
  const lock = renderLock()
  expect(lock.now().status).toBe('idle')
  lock.now().lock()
  lock.now().lock()
  await lock.reach('locking')
  lock.now().lock()
  await lock.reach('locked')
  lock.now().lock()
  expect(lock.sandbox.requests.map(({ variables }) => variables.input)).toEqual([
    { ...order, tradeable: true },
  ])
})

test('gives the quote, both amounts by it, and its end as the device is set', async () => {
  const lock = renderLock()
  lock.now().lock()
  await lock.reach('locked')
  const { current } = lock.result
  if (current.status !== 'locked') throw new Error('Not locked')
  const { quote, amounts, expiresAt } = current
  expect(quote).toMatchObject({ id: expect.stringMatching(/^[\da-f]{24}$/), symbol: 'AUDEUR' })
  expect(amounts.fromAmount).toBe('1000.00')
  expect(amounts.rate).toBe(String(quote.bid))
  expect(Number(amounts.toAmount)).toBeCloseTo(1000 * quote.bid, 2)
  expect(expiresAt - Date.now()).toBeGreaterThan(115_000)
  expect(expiresAt - Date.now()).toBeLessThanOrEqual(120_000)
  expect(current.take()).toBe(quote)
  expect(current.take()).toBe(quote)
})

test('is kept out of the cache', async () => {
  const lock = renderLock()
  lock.now().lock()
  await lock.reach('locked')
  expect(JSON.stringify(lock.client.extract())).not.toContain('uote')
})

describe('at its end', () => {
  test('it is over to the millisecond, and nothing is asked for', async () => {
    const lock = renderLock()
    const device = moveClocks(lock.sandbox)
    lock.now().lock()
    await lock.reach('locked')
    await device.pass(115_000)
    await lock.reach('locked')
    const { quote } = lock.now() as Extract<LockedQuote, { status: 'locked' }>
    await device.pass(4_900)
    await lock.reach({ status: 'expired', quote, isRenewing: false })
    expect(lock.now().take()).toBeUndefined()
    await device.pass(hour)
    expect(lock.quotes()).toHaveLength(1)
  })

  test('its own timer ends it', async () => {
    const sandbox = answering(({ timestamp }) => ({
      expireAt: new Date(Date.parse(String(timestamp)) + 1200).toISOString(),
    }))
    const lock = renderLock(order, { sandbox })
    lock.now().lock()
    await lock.reach('locked')
    await lock.reach('expired')
  })

  test('take gives nothing, though no timer has gone off yet', async () => {
    const lock = renderLock()
    const device = moveClocks()
    lock.now().lock()
    await lock.reach('locked')
    const { take } = lock.now()
    const tick = document.dispatchEvent.bind(document)
    document.dispatchEvent = () => true
    await device.pass(120_001)
    document.dispatchEvent = tick
    expect(lock.now().status).toBe('locked')
    expect(take()).toBeUndefined()
    await lock.reach('expired')
  })
})

describe('a new rate', () => {
  async function renewed(sandbox = standing()) {
    const lock = renderLock(order, { sandbox })
    const device = moveClocks(sandbox)
    lock.now().lock()
    await lock.reach('locked')
    const first = lock.now() as Extract<LockedQuote, { status: 'locked' }>
    await device.pass(121_000)
    await lock.reach('expired')
    lock.press('renew')
    lock.press('renew')
    await lock.reach({ status: 'expired', isRenewing: true, quote: first.quote })
    expect(lock.now().take()).toBeUndefined()
    await lock.reach('changed')
    expect(lock.locks()).toHaveLength(2)
    return { lock, device, first }
  }

  test('is asked for by a press, shows what changes, and waits for consent', async () => {
    const { lock, first } = await renewed()
    const changed = lock.now() as Extract<LockedQuote, { status: 'changed' }>
    expect(changed.quote.id).not.toBe(first.quote.id)
    expect(changed.before).toEqual({ quote: first.quote, amounts: first.amounts })
    expect(Number(changed.difference.toAmount)).toBeCloseTo(
      Number(changed.amounts.toAmount) - Number(first.amounts.toAmount),
      6,
    )
    expect(changed.take()).toBeUndefined()
    lock.press('agree')
    await lock.reach({ status: 'locked', quote: changed.quote })
    expect(lock.now().take()).toBe(changed.quote)
  })

  test('that is the same as before is not taken without consent either', async () => {
    const { lock } = await renewed(answering(() => ({ bid: 0.6, ask: 0.61 })))
    await lock.reach({ status: 'changed', difference: { verdict: 'same', toAmount: '0.00' } })
    expect(lock.now().take()).toBeUndefined()
  })

  test('that ends before consent leaves the old one to compare with', async () => {
    const { lock, device, first } = await renewed()
    await device.pass(121_000)
    await lock.reach({ status: 'expired', quote: first.quote, amounts: first.amounts })
    lock.press('renew')
    await lock.reach({ status: 'changed', before: { quote: first.quote } })
    expect(lock.locks()).toHaveLength(3)
  })

  test('agreed to after its end is not held', async () => {
    const { lock, device, first } = await renewed()
    const { agree } = lock.now() as Extract<LockedQuote, { status: 'changed' }>
    const held = lock.now()
    await device.pass(121_000)
    agree()
    await lock.reach({ status: 'expired', quote: first.quote })
    expect(held.take()).toBeUndefined()
  })

  test('once agreed to is what the next is compared with', async () => {
    const { lock, device } = await renewed()
    const second = lock.now() as Extract<LockedQuote, { status: 'changed' }>
    lock.press('agree')
    await lock.reach('locked')
    await device.pass(121_000)
    await lock.reach({ status: 'expired', quote: second.quote })
  })

  test('that fails leaves the old one and says why; lock asks again', async () => {
    const sandbox = standing()
    const lock = renderLock(order, { sandbox })
    const device = moveClocks(sandbox)
    lock.now().lock()
    await lock.reach('locked')
    await device.pass(121_000)
    await lock.reach('expired')
    sandbox.addFault({ kind: 'serverError', times: 1 })
    lock.press('renew')
    await lock.reach({ status: 'expired', isRenewing: false, problem: { kind: 'server' } })
    lock.now().lock()
    await lock.reach('changed')
  })

  test('can’t be had without consent by way of a pair that has none meanwhile', async () => {
    let hasRate = true
    const lock = renderLock(order, { sandbox: answering(() => (hasRate ? {} : null)) })
    const device = moveClocks(lock.sandbox)
    lock.now().lock()
    await lock.reach('locked')
    await device.pass(121_000)
    await lock.reach('expired')
    hasRate = false
    lock.press('renew')
    await lock.reach('unavailable')
    hasRate = true
    lock.now().lock()
    await lock.reach('changed')
  })
})

describe('what a quote is bound to', () => {
  test.each([
    { size: '1000.01' },
    { fromCurrency: 'USD', currency: 'USD' },
    { toCurrency: 'GBP' },
    { currency: 'EUR' },
    { applicability: 'PAYMENT' },
  ] as const)('%o lets go of it, for who still holds it too', async change => {
    const lock = renderLock()
    lock.now().lock()
    await lock.reach('locked')
    const { take } = lock.now()
    lock.change({ ...order, ...change })
    expect(lock.now().status).toBe('idle')
    await expect.poll(take).toBeUndefined()
    lock.change(order)
    expect(lock.now().status).toBe('idle')
    expect(lock.quotes()).toHaveLength(1)
  })

  test('the same order in other words is the same', async () => {
    const lock = renderLock()
    lock.now().lock()
    await lock.reach('locked')
    lock.change({ ...order, size: '1000' })
    expect(lock.now().status).toBe('locked')
  })

  test('an answer that comes after a change is nobody’s', async () => {
    const sandbox = createSandbox({ latency: 60 })
    const lock = renderLock(order, { sandbox })
    lock.now().lock()
    await lock.reach('locking')
    lock.change({ ...order, size: '2000' })
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(lock.now().status).toBe('idle')
    lock.now().lock()
    await lock.reach({ status: 'locked', amounts: { fromAmount: '2000.00' } })
  })

  test.each([null, { ...order, size: '' }, { ...order, size: '0' }, { ...order, size: '1,5' }])(
    '%o can’t be locked',
    async options => {
      const lock = renderLock(options)
      lock.now().lock()
      await new Promise(resolve => setTimeout(resolve, 30))
      expect([lock.now().status, lock.quotes().length]).toEqual(['idle', 0])
    },
  )

  test('release lets go, while it is asked for too', async () => {
    const lock = renderLock(order, { sandbox: createSandbox({ latency: 60 }) })
    lock.now().lock()
    await lock.reach('locking')
    lock.now().release()
    await lock.reach('idle')
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(lock.now().status).toBe('idle')
    lock.now().lock()
    await lock.reach('locked')
    lock.now().release()
    await lock.reach('idle')
    expect(lock.now().take()).toBeUndefined()
  })
})

describe('on a device whose clock is wrong', () => {
  test.each([3 * hour, -3 * hour, -30 * 24 * hour])('by %d ms', async skew => {
    const lock = renderLock()
    const device = moveClocks(lock.sandbox)
    device.set(skew)
    lock.now().lock()
    await lock.reach('locked')
    const { expiresAt } = lock.now() as Extract<LockedQuote, { status: 'locked' }>
    expect(Math.round((expiresAt - Date.now()) / 10_000)).toBe(12)
    await device.pass(115_000)
    expect(lock.now().take()).toBeDefined()
    await device.pass(5_000)
    await lock.reach('expired')
  })

  test.each([hour, -hour])('and set anew by %d ms, it holds on, and ends in time', async skew => {
    const lock = renderLock()
    const device = moveClocks(lock.sandbox)
    lock.now().lock()
    await lock.reach('locked')
    await device.pass(30_000)
    device.set(skew)
    await expect
      .poll(() => {
        const { current } = lock.result
        return current.status === 'locked' && Math.round((current.expiresAt - Date.now()) / 10_000)
      })
      .toBe(9)
    // Set forward, the API was asked whether that was a sleep.
    await expect.poll(() => lock.quotes().length).toBe(skew > 0 ? 2 : 1)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(lock.now().take()).toBeDefined()
    await device.pass(90_000)
    await lock.reach('expired')
    expect(lock.locks()).toHaveLength(1)
  })

  test('a sleep beyond the end is noticed, and nothing is taken meanwhile', async () => {
    const lock = renderLock()
    const device = moveClocks(lock.sandbox)
    lock.now().lock()
    await lock.reach('locked')
    const { take } = lock.now()
    await device.sleep(hour)
    expect(take()).toBeUndefined()
    await lock.reach('expired')
    expect(lock.locks()).toHaveLength(1)
  })

  test('the API says how long a short sleep was', async () => {
    const lock = renderLock()
    const device = moveClocks(lock.sandbox)
    lock.now().lock()
    await lock.reach('locked')
    await device.sleep(60_000)
    await expect
      .poll(() => {
        const { current } = lock.result
        return current.status === 'locked' && Math.round((current.expiresAt - Date.now()) / 10_000)
      })
      .toBe(6)
    expect(lock.now().take()).toBeDefined()
  })

  test('an API that can’t be asked: the worst is taken for true', async () => {
    const lock = renderLock()
    const device = moveClocks(lock.sandbox)
    lock.now().lock()
    await lock.reach('locked')
    lock.sandbox.addFault({ kind: 'offline' })
    device.set(hour)
    await lock.reach('expired')
  })
})

describe('an answer', () => {
  test('that took long counts from when it was asked for', async () => {
    const lock = renderLock(order, { sandbox: createSandbox({ latency: 1500 }) })
    lock.now().lock()
    await lock.reach('locked')
    const { quote, expiresAt } = lock.now() as Extract<LockedQuote, { status: 'locked' }>
    const life = Date.parse(quote.expireAt ?? '') - Date.parse(quote.timestamp)
    expect(Math.round(life / 1000)).toBe(120)
    expect(expiresAt - Date.now()).toBeLessThan(118_600)
  })

  test('that comes after its own end is a timeout', async () => {
    const sandbox = answering(({ timestamp }) => ({ expireAt: timestamp }))
    const lock = renderLock(order, { sandbox })
    lock.now().lock()
    await lock.reach({ status: 'failed', problem: { kind: 'timeout', retryable: true } })
  })

  test('without a rate says so, and may be asked for again', async () => {
    const lock = renderLock({ ...order, toCurrency: 'PGK' }, { sandbox: answering(() => null) })
    lock.now().lock()
    await lock.reach('unavailable')
    lock.now().lock()
    await lock.reach('locking')
    await lock.reach('unavailable')
    expect(lock.quotes()).toHaveLength(2)
  })

  test.each([{ id: null }, { expireAt: null }, { expireAt: 'soon' }, { timestamp: 'now' }])(
    'with %o holds nothing',
    async change => {
      const lock = renderLock(order, { sandbox: answering(() => change) })
      lock.now().lock()
      await lock.reach({ status: 'failed', problem: { kind: 'server', operation: 'quote' } })
    },
  )

  test.each([
    ['serverError', 'server'],
    ['badGateway', 'server'],
    ['signedOut', 'signedOut'],
    ['dropReply', 'offline'],
  ] as const)('%s fails as %s, and retry asks once', async (kind, problem) => {
    const lock = renderLock()
    lock.sandbox.addFault({ kind, times: kind === 'signedOut' ? 2 : 1 })
    lock.now().lock()
    await lock.reach({ status: 'failed', problem: { kind: problem } })
    lock.press('retry')
    await lock.reach('locked')
  })
})

test('two locks share what they know of the API’s clock, and nothing else', async () => {
  const sandbox = standing()
  const { result } = renderHook(
    () => [useLockedQuote(order), useLockedQuote({ ...order, toCurrency: 'GBP' })],
    { sandbox },
  )
  for (const lock of result.current) lock.lock()
  await expect.poll(() => result.current.map(({ status }) => status)).toEqual(['locked', 'locked'])
  const ids = result.current.map(lock => lock.take()?.id)
  expect(new Set(ids).size).toBe(2)
})
