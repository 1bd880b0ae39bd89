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
