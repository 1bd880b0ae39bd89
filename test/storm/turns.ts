import { vi } from 'vitest'

/**
 * Makes the page's timers wait until the storm moves them. The browser's own turns go on: React works
 * in them.
 */
export function holdTime(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
}

const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.()

/** One turn of the browser: whatever waits for no timer goes on. */
export function turn(): Promise<void> {
  return new Promise(resolve => {
    waiting.push(resolve)
    channel.port2.postMessage(null)
  })
}

/** So many turns in which nothing moved say that only a timer can move anything. */
const stillness = 5

/**
 * Lets everything run its course: turns while something is on its way, then the next timer while
 * somebody waits for one.
 */
export async function settle(isMoving: () => boolean, isWaiting: () => boolean): Promise<void> {
  let still = 0
  for (let turns = 0; turns < 3000; turns += 1) {
    await turn()
    still = isMoving() ? 0 : still + 1
    if (still < stillness) continue
    if (!isWaiting()) return
    vi.advanceTimersToNextTimer()
    still = 0
  }
  throw new Error('It waits, and nothing comes')
}
