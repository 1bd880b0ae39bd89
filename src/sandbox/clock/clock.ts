/** Where the sandbox takes its time from, and how time is pushed forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back once, so many milliseconds from now. Gives a function that calls it off. */
  after(milliseconds: number, callback: () => void): () => void
  /** Pushes time forward and calls back whoever is due on the way, each at its own time, in order. */
  advance(milliseconds: number): void
  /** When somebody is next to be called back; undefined when nobody is. */
  nextDue(): number | undefined
}

interface Timer {
  readonly due: number
  readonly callback: () => void
}

/** The machine's own time, which can be pushed forward. */
export function runningClock(): Clock {
  let timeout: ReturnType<typeof setTimeout> | undefined
  return createClock(Date.now, (due, now, wake) => {
    clearTimeout(timeout)
    if (due === undefined) return
    // setTimeout takes 31 bits; a longer wait is asked for again.
    timeout = setTimeout(wake, Math.min(Math.max(0, due - now), 2 ** 31 - 1))
    // Under Node, a lifecycle on its way doesn't keep the process alive.
    if (typeof timeout === 'object') (timeout as { unref?: () => void }).unref?.()
  })
}

/**
 * A clock for tests: it stands at `start` (milliseconds since 1970; 2026-11-02T00:00Z unless told)
 * until it is advanced.
 *
 * Give the same clock's `now` to whatever reads a token's expiry, or every token looks expired.
 */
export function steppedClock(start: number = Date.UTC(2026, 10, 2)): Clock {
  return createClock(() => start)
}

type Plan = (due: number | undefined, now: number, wake: () => void) => void

function createClock(base: () => number, plan: Plan = () => {}): Clock {
  let ahead = 0
  let timers: Timer[] = []

  const now = () => base() + ahead
  const replan = () => plan(timers[0]?.due, now(), wake)

  function wake(): void {
    runUntil(now())
    replan()
  }

  function runUntil(end: number): void {
    for (let next = timers[0]; next && next.due <= end; next = timers[0]) {
      timers = timers.slice(1)
      ahead += Math.max(0, next.due - now())
      next.callback()
    }
  }

  return {
    now,
    after(milliseconds, callback) {
      const timer = { due: now() + milliseconds, callback }
      const place = timers.findIndex(other => other.due > timer.due)
      timers = timers.toSpliced(place < 0 ? timers.length : place, 0, timer)
      replan()
      return () => {
        timers = timers.filter(other => other !== timer)
        replan()
      }
    },
    advance(milliseconds) {
      const end = now() + milliseconds
      runUntil(end)
      ahead += Math.max(0, end - now())
      replan()
    },
    nextDue: () => timers[0]?.due,
  }
}
