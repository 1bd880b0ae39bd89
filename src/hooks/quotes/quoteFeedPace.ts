import type { FlashProblem } from '../../api/FlashProblem.ts'

/** Milliseconds below which a feed's interval is raised: the API limits the rate of requests. */
export const leastInterval = 2_000

/** The longest that a feed waits after failures, unless its interval is longer. */
const longestWait = 300_000
const mostSlowed = 8

/** Decides when a feed asks next; times are milliseconds since 1970. */
export interface Pace {
  /** No request is made earlier, however much it is asked for: the API said so. */
  readonly notBefore: number
  /** When to ask after an answer; undefined where the feed asks once. */
  succeeded(now: number): number | undefined
  /** When to ask after a failure; undefined where the same request would fail again. */
  failed(now: number, problem: FlashProblem): number | undefined
}

/**
 * Every interval, a tenth more or less so that many pages don't ask at once. A 429 is waited out and
 * doubles the interval, to eight times at most, and each success takes a quarter of that back. Other
 * failures in a row wait twice as long each, five minutes at most.
 */
export function createPace(interval: number | undefined, random: () => number): Pace {
  let failures = 0
  let slowed = 1
  let notBefore = 0
  const spread = (milliseconds: number) =>
    Math.max(leastInterval, milliseconds * (0.9 + 0.2 * random()))

  return {
    get notBefore() {
      return notBefore
    },
    succeeded(now) {
      if (interval === undefined) return undefined
      const wait = spread(interval * slowed)
      failures = 0
      slowed = Math.max(1, slowed * 0.75)
      return now + wait
    },
    failed(now, problem) {
      if (interval === undefined || !problem.retryable) return undefined
      if (problem.kind === 'rateLimited') {
        slowed = Math.min(mostSlowed, slowed * 2)
        notBefore = problem.retryAt ?? now + 60_000
        return Math.max(notBefore, now + leastInterval) + 0.1 * interval * random()
      }
      failures += 1
      return now + spread(Math.min(interval * 2 ** failures, Math.max(interval, longestWait)))
    },
  }
}
