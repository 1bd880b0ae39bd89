import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Idle, useIdle } from '../../../src/hooks/onboarding/useIdle.ts'
import { render } from '../../render.tsx'

const minute = 60_000

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

async function renderIdle(after: number | null) {
  let current: Idle | undefined
  function Watch({ after }: { readonly after: number | null }) {
    current = useIdle(after)
    return null
  }
  const { update } = await act(() => render(<Watch after={after} />))
  return {
    isIdle: () => current?.isIdle,
    wake: () => act(() => current?.wake()),
    change: (next: number | null) => act(async () => update(<Watch after={next} />)),
    leave: () => act(async () => update(null)),
  }
}

function press(target: EventTarget, name: string): Promise<void> {
  return act(async () => void target.dispatchEvent(new Event(name)))
}

describe('somebody', () => {
  test.each(['pointerdown', 'keydown', 'input', 'scroll', 'visibilitychange', 'focus'])(
    'who gives a sign of life is there (%s)',
    async name => {
      const idle = await renderIdle(10 * minute)
      const target = name === 'focus' ? window : document
      for (let turn = 0; turn < 3; turn += 1) {
        await pass(9 * minute)
        await press(target, name)
        expect(idle.isIdle()).toBe(false)
      }
      await pass(10 * minute - 1)
      expect(idle.isIdle()).toBe(false)
      await pass(1)
      expect(idle.isIdle()).toBe(true)
      await press(target, name)
      expect(idle.isIdle()).toBe(true)
    },
  )

  test('who was away long is away, whatever is touched, until they say that they are back', async () => {
    const idle = await renderIdle(10 * minute)
    await pass(11 * minute)
    expect(idle.isIdle()).toBe(true)
    await idle.wake()
    expect(idle.isIdle()).toBe(false)
    await pass(10 * minute)
    expect(idle.isIdle()).toBe(true)
  })
})

test.each(['keydown', 'pageshow', 'visibilitychange'])(
  'a device that slept is idle at the first %s, before any timer',
  async name => {
    const idle = await renderIdle(10 * minute)
    vi.setSystemTime(Date.now() + 8 * 60 * minute)
    await press(name === 'pageshow' ? window : document, name)
    expect(idle.isIdle()).toBe(true)
  },
)

test('a clock that is set back keeps nobody there', async () => {
  const idle = await renderIdle(10 * minute)
  vi.setSystemTime(Date.now() - 24 * 60 * minute)
  await pass(10 * minute)
  expect(idle.isIdle()).toBe(true)
})

test('without a time nobody is ever away, and nothing is left behind', async () => {
  const add = vi.spyOn(document, 'addEventListener')
  const idle = await renderIdle(null)
  const timers = vi.getTimerCount()
  expect(add.mock.calls.map(([name]) => name)).not.toContain('keydown')
  await pass(1_000 * minute)
  expect(idle.isIdle()).toBe(false)
  await idle.change(10 * minute)
  expect(add.mock.calls.map(([name]) => name)).toContain('keydown')
  await pass(10 * minute)
  expect(idle.isIdle()).toBe(true)
  await idle.change(null)
  expect(idle.isIdle()).toBe(false)
  await idle.change(10 * minute)
  expect(idle.isIdle()).toBe(false)
  expect(vi.getTimerCount()).toBe(timers + 1)
  await idle.leave()
  expect(vi.getTimerCount()).toBeLessThanOrEqual(timers)
})
