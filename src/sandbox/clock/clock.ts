import { onAbort } from './onAbort.ts'

/** Where the sandbox takes its time from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after so many milliseconds; rejects with the signal's reason when that aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal | undefined): Promise<void>
}

/** A clock that stands still until it is told to go on. */
export interface SteppedClock extends Clock {
  /** Moves time forward and wakes who is due, in order. */
  advance(milliseconds: number): void
}

/** The machine's own time. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(wake, milliseconds)
      const stopListening = onAbort(signal, reason => {
        clearTimeout(timer)
        reject(reason)
      })
      function wake(): void {
        stopListening()
        resolve()
      }
    }),
}

/**
 * A clock for tests, standing at `start` (milliseconds since 1970; 2026-11-02T00:00Z unless told).
 *
 * Give the same clock's `now` to whatever reads a token's expiry, or every token looks expired.
 */
export function steppedClock(start: number = Date.UTC(2026, 10, 2)): SteppedClock {
  let time = start
  let sleepers: { due: number; wake: () => void }[] = []

  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { due: time + milliseconds, wake }
        sleepers.push(sleeper)
        const stopListening = onAbort(signal, reason => {
          sleepers = sleepers.filter(other => other !== sleeper)
          reject(reason)
        })
        function wake(): void {
          stopListening()
          resolve()
        }
      }),
    advance(milliseconds) {
      time += milliseconds
      const due = sleepers.filter(sleeper => sleeper.due <= time)
      sleepers = sleepers.filter(sleeper => sleeper.due > time)
      for (const { wake } of due.sort((a, b) => a.due - b.due)) wake()
    },
  }
}
