import { useState } from 'react'
import { expect, test } from 'vitest'
import { useBalances } from '../../src/hooks/useBalances.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'

test('a refresh asks for what is true now, though another is still on its way', async () => {
  const sandbox = createSandbox({ clock: steppedClock(Date.now()), balances: { AUD: 100 } })
  const { result } = renderHook(() => useBalances(), { sandbox })
  await expect.poll(() => result.current.status).toBe('ready')

  function refresh(): void {
    if (result.current.status === 'ready') result.current.refresh()
  }

  // The first refresh is answered by the balance of its own moment, but late.
  sandbox.addFault({ kind: 'slow', milliseconds: 1_000, times: 1 })
  refresh()
  await expect.poll(() => sandbox.requests.length).toBe(2)
  expect(result.current).toMatchObject({ isRefreshing: true, data: [{ cleared: 100 }] })
  sandbox.deposit({ amount: 51 })
  await sandbox.advance(900)
  refresh()
  await sandbox.advance(60_000)
  refresh()
  await expect
    .poll(() => result.current)
    .toMatchObject({ isRefreshing: false, data: [{ cleared: 150, pending: 0 }] })
})

test('two widgets that ask the same at once ask once', async () => {
  const { result, sandbox } = renderHook(() => [useBalances(), useBalances()])
  await expect.poll(() => result.current.map(({ status }) => status)).toEqual(['ready', 'ready'])
  expect(sandbox.requests).toHaveLength(1)
})

test('a refreshed hook still takes another question’s answer from the cache', async () => {
  let currencies: readonly string[] = ['EUR']
  const { result, sandbox, rerender } = renderAgain(() => useBalances({ currencies }))
  await expect.poll(() => result.current.status).toBe('ready')
  currencies = ['AUD']
  rerender()
  await expect.poll(() => result.current).toMatchObject({ data: [{ currency: 'AUD' }] })
  if (result.current.status === 'ready') result.current.refresh()
  await expect.poll(() => result.current).toMatchObject({ isRefreshing: true })
  await expect.poll(() => result.current).toMatchObject({ isRefreshing: false })
  expect(sandbox.requests).toHaveLength(3)
  currencies = ['EUR']
  rerender()
  await expect.poll(() => result.current).toMatchObject({ data: [{ currency: 'EUR' }] })
  expect(result.current).toMatchObject({ isRefreshing: false })
  expect(sandbox.requests).toHaveLength(3)
})

/** A hook that can be run again with what the test has changed meanwhile. */
function renderAgain<T>(useHook: () => T) {
  let again = (): void => {}
  const rendered = renderHook(
    () => {
      const [, setCount] = useState(0)
      again = () => setCount(count => count + 1)
      return useHook()
    },
    { sandbox: { latency: 20 } },
  )
  return { ...rendered, rerender: () => again() }
}
