/** When a draft is to be saved. */
export interface DraftSchedule {
  /** After a pause in the typing; without one, two seconds after the first of it. */
  readonly soon: () => void
  /** Later with each failure: after a second, two, four, … a minute. */
  readonly afterFailure: () => void
  /** The next failure is the first again; what was planned meanwhile stays so. */
  readonly afterSuccess: () => void
  /** Nothing is wanted any more. */
  readonly cancel: () => void
  /** How often it failed since it last succeeded. */
  readonly failures: () => number
}

/** Milliseconds without a change. */
const pause = 400
const longestPause = 2000
const firstRetry = 1000
const longestRetry = 60_000

/** @param go saves; it may find that there is nothing to save */
export function createDraftSchedule(go: () => void): DraftSchedule {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest: number | undefined
  let failures = 0

  function plan(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      latest = undefined
      go()
    }, milliseconds)
  }

  return {
    soon() {
      const now = Date.now()
      latest ??= now + longestPause
      plan(Math.max(0, Math.min(pause, latest - now)))
    },
    afterFailure() {
      plan(Math.min(firstRetry * 2 ** failures, longestRetry))
      failures += 1
    },
    afterSuccess() {
      failures = 0
    },
    cancel() {
      clearTimeout(timer)
      latest = undefined
    },
    failures: () => failures,
  }
}
