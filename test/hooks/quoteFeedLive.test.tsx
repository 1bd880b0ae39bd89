import { expect, onTestFinished, test, vi } from 'vitest'
import { useFeedQuote } from '../../src/hooks/useFeedQuote.ts'
import { useQuoteFeed } from '../../src/hooks/useQuoteFeed.ts'
import { useQuotes } from '../../src/hooks/useQuotes.ts'
import { renderHook } from '../renderHook.tsx'
import { dataOf } from './dataOf.ts'

const quotes = [
  { fromCurrency: 'AUD', toCurrency: 'EUR', size: 1000 },
  { fromCurrency: 'AUD', toCurrency: 'USD', size: 1000 },
]

/** A live hook, and when its requests came, in milliseconds since the first. */
function live() {
  const rendered = renderHook(() => useQuotes({ quotes, interval: 2_000 }))
  const { sandbox } = rendered
  const times = () => sandbox.requests.map(({ at }) => at - (sandbox.requests[0]?.at ?? 0))
  return { ...rendered, times }
}

test('with an interval it asks again and again, and gives another list each time', async () => {
  const { result, times, sandbox } = live()
  await expect.poll(() => result.current.status).toBe('ready')
  const first = dataOf(result.current)
  await expect.poll(() => sandbox.requests.length).toBe(3)
  await expect.poll(() => dataOf(result.current)).not.toBe(first)
  const [, second = 0, third = 0] = times()
  expect(second).toBeGreaterThanOrEqual(2_000)
  expect(third - second).toBeGreaterThanOrEqual(2_000)
})

test('it stops with the component', async () => {
  const { sandbox, update } = live()
  await expect.poll(() => sandbox.requests.length).toBe(2)
  update(null)
  await pause(3_000)
  expect(sandbox.requests).toHaveLength(2)
})

test('after a 429 it keeps its list, waits as long as it was told, then twice the interval', async () => {
  const { result, sandbox, times } = live()
  await expect.poll(() => result.current.status).toBe('ready')
  sandbox.rateLimit(1, 3)
  await expect
    .poll(() => result.current)
    .toMatchObject({
      status: 'ready',
      refreshProblem: { kind: 'rateLimited' },
    })
  await expect.poll(() => sandbox.requests.length).toBe(4)
  expect(result.current).not.toHaveProperty('refreshProblem')
  const [, limited = 0, third = 0, fourth = 0] = times()
  expect(third - limited).toBeGreaterThanOrEqual(2_900)
  expect(fourth - third).toBeGreaterThanOrEqual(3_600)
})

test('while the page is hidden it asks nothing, and at once when it is back', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
  onTestFinished(() => hidden.mockRestore())
  const show = (isHidden: boolean) => {
    hidden.mockReturnValue(isHidden)
    document.dispatchEvent(new Event('visibilitychange'))
  }
  const { result, sandbox } = live()
  await expect.poll(() => result.current.status).toBe('ready')
  show(true)
  await pause(4_000)
  expect(sandbox.requests).toHaveLength(1)
  show(false)
  await expect.poll(() => sandbox.requests.length).toBe(2)
  await expect.poll(() => result.current).toMatchObject({ isRefreshing: false })
  // Back before the interval is over: the rates are young enough.
  show(true)
  show(false)
  await pause(300)
  expect(sandbox.requests).toHaveLength(2)
})

test('while there is no network it asks nothing, and goes on when it is back', async () => {
  const { result, sandbox } = live()
  await expect.poll(() => result.current.status).toBe('ready')
  dispatchEvent(new Event('offline'))
  await pause(4_000)
  expect(sandbox.requests).toHaveLength(1)
  dispatchEvent(new Event('online'))
  await expect.poll(() => sandbox.requests.length).toBe(2)
})

test('a cell renders with its own pair, and with nothing else that the feed does', async () => {
  let renders = 0
  const { result, sandbox } = renderHook(() => {
    const feed = useQuoteFeed({ quotes })
    renders += 1
    return { feed, cell: useFeedQuote(feed, 1) }
  })
  await expect.poll(() => result.current.cell.quote?.symbol).toBe('AUDUSD')
  const { feed } = result.current
  const before = renders
  // A failure changes the state of the feed and no rate.
  sandbox.addFault({ kind: 'serverError', operation: 'quotes', times: 1 })
  feed.refresh()
  await expect.poll(() => feed.state().problem?.kind).toBe('server')
  expect(renders).toBe(before)
  expect(result.current.feed).toBe(feed)
})

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
