import { vi } from 'vitest'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'

/** A device and an API whose clocks a test moves; they run on besides, if the API's does. */
export interface DeviceClock {
  /** Milliseconds pass for all. */
  readonly pass: (milliseconds: number) => Promise<void>
  /** The device sleeps, its steady clock too. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Somebody sets the device's clock. */
  readonly set: (milliseconds: number) => void
  /** The page comes to the front, as it does when timers that were late go off. */
  readonly wake: () => void
}

/** Puts the page's clocks into the test's hands, until it ends. */
export function moveClocks(sandbox?: Pick<Sandbox, 'advance'>): DeviceClock {
  const wallNow = Date.now.bind(Date)
  const steadyNow = performance.now.bind(performance)
  let wall = 0
  let steady = 0
  vi.spyOn(Date, 'now').mockImplementation(() => wallNow() + wall)
  vi.spyOn(performance, 'now').mockImplementation(() => steadyNow() + steady)
  const wake = () => void document.dispatchEvent(new Event('visibilitychange'))
  return {
    async pass(milliseconds) {
      wall += milliseconds
      steady += milliseconds
      await sandbox?.advance(milliseconds)
      wake()
    },
    async sleep(milliseconds) {
      wall += milliseconds
      await sandbox?.advance(milliseconds)
      wake()
    },
    set(milliseconds) {
      wall += milliseconds
      wake()
    },
    wake,
  }
}
