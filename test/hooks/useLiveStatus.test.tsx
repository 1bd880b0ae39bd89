import { expect, onTestFinished, test, vi } from 'vitest'
import { createEventStream } from '../../src/api/eventStream.ts'
import type { ConnectionListener, LiveSource } from '../../src/api/liveEvent.ts'
import { createSandbox, steppedClock } from '../../src/exports/sandbox.ts'
import { useBalances } from '../../src/hooks/useBalances.ts'
import { useDeposits } from '../../src/hooks/useDeposits.ts'
import { useLiveEvents } from '../../src/hooks/useLiveEvents.ts'
import { useLiveStatus } from '../../src/hooks/useLiveStatus.ts'
import { usePaymentTransfers } from '../../src/hooks/usePaymentTransfers.ts'
import { scriptEventSource } from '../live/scriptedEventSource.ts'
import { render } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'
import { good, send } from '../sandbox/withdrawing.ts'
import { dataOf } from './dataOf.ts'

/** A sandbox whose clock stands, and the page's with it. */
function standing() {
  return createSandbox({ clock: steppedClock(Date.now()), balances: { AUD: 10_000, EUR: 1_000 } })
}

/** A page that can be hidden and shown again. */
function pageInSight(): (isHidden: boolean) => void {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
  onTestFinished(() => hidden.mockRestore())
  return isHidden => {
    hidden.mockReturnValue(isHidden)
    document.dispatchEvent(new Event('visibilitychange'))
  }
}

/** A source that is counted. */
function counted(source: LiveSource) {
  const listeners = new Set<object>()
  let subscriptions = 0
  const liveSource: LiveSource = {
    subscribe(...heard) {
      const one = {}
      listeners.add(one)
      subscriptions += 1
      const leave = source.subscribe(...heard)
      return () => {
        listeners.delete(one)
        leave()
      }
    },
  }
  return { liveSource, listeners, subscriptions: () => subscriptions }
}

function Widget({ id }: { id: string }) {
  const { feed, ...deposit } = useLiveStatus({ entity: 'deposit', id })
  return (
    <p>
      {dataOf(deposit)?.status} {feed}
    </p>
  )
}

test('50 widgets have one connection, which survives StrictMode and their moves, and ends with the last', async () => {
  const sandbox = standing()
  const { EventSource, connections, open } = scriptEventSource()
  const stream = createEventStream({ url: '/fifty', EventSource })
  const { liveSource, listeners, subscriptions } = counted(stream)
  sandbox.subscribe(event => connections.at(-1)?.say('message', JSON.stringify(event), event.id))
  const ids = Array.from({ length: 50 }, () => sandbox.deposit())
  const widgets = (key: number) => ids.map(id => <Widget id={id} key={`${key} ${id}`} />)
  const { element, update } = render(widgets(1), { sandbox, provider: { liveSource } })
  const shown = (text: string) => element.textContent?.split(text).length
  await expect.poll(() => shown('INITIALISED live')).toBe(51)
  connections[0]?.say('open')
  await sandbox.advance(2_000)
  await expect.poll(() => shown('CONFIRMED live')).toBe(51)
  // All of them leave, and come again in other places.
  update(widgets(2), { liveSource })
  await expect.poll(() => shown('CONFIRMED live')).toBe(51)
  expect([connections.length, listeners.size, open()]).toEqual([1, 1, 1])
  expect(subscriptions()).toBeLessThan(10)
  update(null, { liveSource })
  await expect.poll(() => listeners.size).toBe(0)
  await expect.poll(open, { timeout: 5_000 }).toBe(0)
  expect(connections).toHaveLength(1)
})

test('a payout that goes backwards is told step by step, with its times, and asks for little', async () => {
  const sandbox = standing()
  const { withdrawal } = await send(sandbox, { ...good, externalReference: 'FAIL_ACC' })
  const { liveSource, listeners } = counted(sandbox)
  const { result, update } = renderHook(
    () => useLiveStatus({ entity: 'withdrawal', id: withdrawal.id }),
    { sandbox, provider: { liveSource } },
  )
  await expect.poll(() => result.current).toMatchObject({ feed: 'live', status: 'ready' })
  const told = () => result.current.story?.steps.map(({ status }) => status)
  for (const status of ['PENDING', 'CONFIRMED', 'FAILED', 'REFUNDED']) {
    while (sandbox.store.withdrawals.get(withdrawal.id)?.status !== status) {
      await sandbox.advance(100)
    }
    await expect.poll(() => told()?.at(-1)).toBe(status)
    expect(dataOf(result.current)?.status).toBe(status)
  }
  expect(told()).toEqual(['INITIALISED', 'PENDING', 'CONFIRMED', 'FAILED', 'REFUNDED'])
  const steps = result.current.story?.steps ?? []
  expect(steps.every(({ at, isUnexplained }) => at !== undefined && !isUnexplained)).toBe(true)
  expect(steps.map(({ isSetback }) => isSetback)).toEqual([false, false, false, true, true])
  expect(result.current.feed).toBe('resting')
  await expect
    .poll(() => dataOf(result.current))
    .toMatchObject({ statusMessage: 'Payout reversal', rail: 'NPP' })
  const asked = sandbox.requests.filter(({ operation }) => operation === 'withdrawal')
  expect(asked.length).toBeLessThan(6)
  update(null)
  await expect.poll(() => listeners.size).toBe(0)
})

test('lists are kept right by one hook, also of a hidden page, and balances with them', async () => {
  const sandbox = standing()
  const show = pageInSight()
  const heard: string[] = []
  const { result } = renderHook(
    () => ({
      feed: useLiveEvents(({ event }) => heard.push(event)),
      arriving: useDeposits({ statuses: ['INITIALISED'] }),
      cleared: useDeposits({ statuses: ['CONFIRMED'] }),
      balances: useBalances({ currencies: ['AUD'] }),
    }),
    { sandbox, provider: { liveSource: sandbox } },
  )
  await expect.poll(() => result.current.balances.status).toBe('ready')
  const before = dataOf(result.current.balances)?.[0]?.cleared ?? 0
  show(true)
  const id = sandbox.deposit({ amount: 77 })
  const has = () =>
    (['arriving', 'cleared'] as const).map(list =>
      dataOf(result.current[list])?.some(one => one.id === id),
    )
  await expect.poll(has).toEqual([true, false])
  await sandbox.advance(2_000)
  await expect.poll(has).toEqual([false, true])
  await expect
    .poll(() => dataOf(result.current.balances)?.[0]?.cleared, { timeout: 8_000 })
    .toBe(before + 76)
  expect(heard).toEqual(['deposit_initiated', 'deposit_cleared'])
  expect(result.current.feed).toBe('live')
}, 20_000)

test('without a source it looks again while somebody sees it, until it is final', async () => {
  const sandbox = standing()
  const show = pageInSight()
  show(true)
  const id = sandbox.deposit({ isReviewed: true })
  const { result } = renderHook(
    () => ({
      live: useLiveStatus({ entity: 'deposit', id }),
      off: useLiveEvents(),
      unwatched: useLiveStatus({ entity: 'deposit', id, isWatching: false }),
      nobody: useLiveStatus({ entity: 'deposit', id: null }),
    }),
    { sandbox },
  )
  const status = () => dataOf(result.current.live)?.status
  await expect.poll(status).toBe('INITIALISED')
  expect(result.current.live.feed).toBe('resting')
  expect(result.current).toMatchObject({
    off: 'off',
    unwatched: { feed: 'resting' },
    nobody: { status: 'idle', story: null, feed: 'resting' },
  })
  await sandbox.advance(2_000)
  show(false)
  await expect.poll(status).toBe('REVIEWING')
  expect(result.current.live.feed).toBe('polling')
  dispatchEvent(new Event('offline'))
  sandbox.review(id, 'decline')
  await sandbox.advance(60_000)
  dispatchEvent(new Event('online'))
  await expect.poll(status, { timeout: 8_000 }).toBe('REFUNDED')
  expect(result.current.live.feed).toBe('resting')
  expect(result.current.live.story?.steps.map(one => one.status)).toEqual([
    'INITIALISED',
    'REVIEWING',
    'REFUNDING',
    'REFUNDED',
  ])
  const asked = sandbox.requests.length
  show(true)
  show(false)
  await expect.poll(() => result.current.live.feed).toBe('resting')
  expect(sandbox.requests).toHaveLength(asked)
}, 20_000)

test('a source that is lost for half a minute is looked past, until it is back', async () => {
  const sandbox = standing()
  const show = pageInSight()
  let say: ConnectionListener = () => {}
  const liveSource: LiveSource = {
    subscribe(_, onConnection) {
      say = onConnection ?? say
      return () => {}
    },
  }
  const id = sandbox.deposit({ isReviewed: true })
  const { result } = renderHook(() => useLiveStatus({ entity: 'deposit', id }), {
    sandbox,
    provider: { liveSource },
  })
  await expect.poll(() => result.current).toMatchObject({ feed: 'live', status: 'ready' })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  say('lost')
  vi.advanceTimersByTime(30_000)
  vi.useRealTimers()
  await expect.poll(() => result.current.feed).toBe('polling')
  await sandbox.advance(2_000)
  show(true)
  show(false)
  const status = () => dataOf(result.current)?.status
  await expect.poll(status).toBe('REVIEWING')
  sandbox.review(id, 'approve')
  say('open', true)
  await expect.poll(status).toBe('CONFIRMED')
  expect(result.current.feed).toBe('live')
}, 20_000)

test('a payment’s log grows with its events, and where it is refused the payment is there all the same', async () => {
  const sandbox = standing()
  const id = sandbox.inboundPayment()
  const use = () => ({
    payment: useLiveStatus({ entity: 'payment', id }),
    log: usePaymentTransfers({ id }),
  })
  const provider = { liveSource: sandbox }
  const { result } = renderHook(use, { sandbox, provider })
  await expect.poll(() => dataOf(result.current.log)).toEqual([])
  await sandbox.advance(60_000)
  await expect.poll(() => dataOf(result.current.log)?.at(-1)?.message).toMatch(/^Delivered/)
  expect(dataOf(result.current.payment)?.status).toBe('CLOSED')

  const refusing = standing()
  const other = refusing.inboundPayment()
  refusing.addFault({ kind: 'serverError', operation: 'paymentTransfers' })
  const refused = renderHook(
    () => ({
      payment: useLiveStatus({ entity: 'payment', id: other }),
      log: usePaymentTransfers({ id: other }),
    }),
    { sandbox: refusing, provider: { liveSource: refusing } },
  )
  await expect.poll(() => refused.result.current.log.status).toBe('failed')
  await refusing.advance(60_000)
  await expect.poll(() => dataOf(refused.result.current.payment)?.status).toBe('CLOSED')
})
