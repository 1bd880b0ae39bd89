import { act, useState } from 'react'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useCountdown } from '../../src/hooks/useCountdown.ts'
import { render } from '../render.tsx'

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  vi.useFakeTimers({
    now: 1_800_000_000_000,
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
  })
})

afterEach(() => {
  vi.useRealTimers()
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
})

/** Time passes, and React draws what came of it. */
async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds))
}

/** What the countdown showed, each time it was drawn anew; `around` counts the component above. */
async function renderCountdown(first: number | null) {
  const shown: number[] = []
  const drawn = { around: 0 }
  let change = (_: number | null): void => {}

  function Seconds({ expiresAt }: { expiresAt: number | null }) {
    const left = useCountdown(expiresAt)
    if (shown.at(-1) !== left) shown.push(left)
    return left
  }

  function Around() {
    const [expiresAt, setExpiresAt] = useState(first)
    change = setExpiresAt
    drawn.around += 1
    return <Seconds expiresAt={expiresAt} />
  }

  const { element } = await act(() => render(<Around />))
  return {
    shown,
    drawn,
    text: () => Number(element.textContent),
    change: (next: number | null) => act(() => flushSync(() => change(next))),
  }
}

test('counts whole seconds down to 0, each at its boundary, and draws nothing else', async () => {
  const countdown = await renderCountdown(Date.now() + 3400)
  const { around } = countdown.drawn
  const timers = vi.getTimerCount()
  expect(countdown.text()).toBe(4)
  await pass(399)
  expect(countdown.text()).toBe(4)
  await pass(1)
  expect(countdown.text()).toBe(3)
  await pass(999)
  expect(countdown.text()).toBe(3)
  await pass(1)
  expect(countdown.text()).toBe(2)
  await pass(1999)
  expect(countdown.text()).toBe(1)
  await pass(1)
  expect(countdown.text()).toBe(0)
  await pass(60_000)
  expect(countdown.shown).toEqual([4, 3, 2, 1, 0])
  expect(countdown.drawn.around).toBe(around)
  expect(vi.getTimerCount()).toBe(timers - 1)
})

test('over a whole two minutes no second is left out', async () => {
  const countdown = await renderCountdown(Date.now() + 120_000)
  for (let second = 0; second < 120; second += 1) await pass(1000)
  expect(countdown.shown).toEqual(Array.from({ length: 121 }, (_, index) => 120 - index))
})

test('catches up when a page whose timers were late comes back', async () => {
  const countdown = await renderCountdown(Date.now() + 90_000)
  const real = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => real + 65_200)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(countdown.text()).toBe(25)
})

test.each([3_600_000, -3_600_000])('a device set anew by %d ms changes nothing', async skew => {
  const countdown = await renderCountdown(Date.now() + 30_000)
  vi.setSystemTime(Date.now() + skew)
  await pass(5000)
  expect(countdown.text()).toBe(25)
})

test('what is over is 0, and so is nothing', async () => {
  const countdown = await renderCountdown(Date.now() - 5000)
  const timers = vi.getTimerCount()
  expect(countdown.text()).toBe(0)
  countdown.change(Date.now() + 5000)
  expect(vi.getTimerCount()).toBe(timers + 1)
  countdown.change(null)
  expect(countdown.text()).toBe(0)
  expect(vi.getTimerCount()).toBe(timers)
})

test('another moment counts from there at once, and the former counts no more', async () => {
  const countdown = await renderCountdown(Date.now() + 30_000)
  countdown.change(Date.now() + 120_000)
  expect(countdown.text()).toBe(120)
  await pass(1000)
  expect(countdown.text()).toBe(119)
  expect(countdown.shown).toEqual([30, 120, 119])
})
