import { type DeviceTime, deviceTime } from '../quotes/serverClock.ts'

const signsOfLife = ['pointerdown', 'keydown', 'input', 'scroll'] as const

/** Milliseconds that a browser's timer can wait. */
const longestTimer = 2 ** 31 - 1

/**
 * Calls back once nobody has touched the page for so many milliseconds. Gives a function that ends
 * this.
 */
export function watchIdle(after: number, onIdle: () => void): () => void {
  const controller = new AbortController()
  const { signal } = controller
  let last = deviceTime()
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Timers stand still while a device sleeps, so each look is at the clock. */
  function look(): boolean {
    clearTimeout(timer)
    const left = after - since(last)
    if (left > 0) {
      timer = setTimeout(look, Math.min(left, longestTimer))
      return false
    }
    end()
    onIdle()
    return true
  }

  /** The first touch after a long time is no sign that somebody was there before. */
  function sign(): void {
    if (since(last) >= after) look()
    else last = deviceTime()
  }

  function end(): void {
    clearTimeout(timer)
    controller.abort()
  }

  const options = { signal, passive: true, capture: true }
  for (const name of signsOfLife) document.addEventListener(name, sign, options)
  addEventListener('focus', sign, { signal })
  addEventListener('pageshow', look, { signal })
  document.addEventListener('visibilitychange', () => document.hidden || sign(), { signal })
  look()
  return end
}

/** Somebody may set the one clock, and the other may sleep: what passed is what either says. */
function since({ wall, steady }: DeviceTime): number {
  const now = deviceTime()
  return Math.max(now.wall - wall, now.steady - steady)
}
