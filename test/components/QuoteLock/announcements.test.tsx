import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from '../../render.tsx'
import { LockDesk, listenToRegions, standing } from './LockDesk.tsx'

// Each second of a whole countdown, without waiting for it.

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
})

async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds))
}

function press(name: string): void {
  const buttons = [...document.querySelectorAll('button')]
  act(() => buttons.find(({ textContent }) => textContent === name)?.click())
}

/** Until the API has answered, without the time of a countdown. */
async function arrive(text: string): Promise<void> {
  for (let turn = 0; turn < 50 && !document.body.textContent?.includes(text); turn += 1) {
    await act(() => new Promise<void>(resolve => queueMicrotask(resolve)))
    await pass(1)
  }
  expect(document.body.textContent).toContain(text)
}

const left = (time: string) => `status: ${time} left at this rate.`
const over = 'alert: This rate has expired. Nothing is sent until you’ve agreed to a new one.'

test('of two minutes these are said, and nothing else', async () => {
  await act(() => render(<LockDesk />, { sandbox: standing() }))
  press('Hold a rate')
  await arrive('Rate held')
  const said = listenToRegions()
  const shown = new Set<string>()
  for (let second = 0; second < 125; second += 1) {
    await pass(1000)
    shown.add(document.querySelector('[role="timer"] [aria-hidden]')?.textContent ?? '')
  }
  expect(said).toEqual([left('1 minute'), left('30 seconds'), left('10 seconds'), over])
  expect(shown.size).toBeGreaterThan(115)
  await pass(10_000)
  const regions = document.querySelectorAll('[role="status"], [role="alert"]')
  expect([...regions].map(({ textContent }) => textContent).join('')).toBe('')
})
