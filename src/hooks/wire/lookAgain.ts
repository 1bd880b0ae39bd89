import type { FlashProblem } from '../../api/FlashProblem.ts'
import type { Held } from './presence.ts'

/** Why the last look came to nothing. */
type Trouble = Pick<FlashProblem, 'kind' | 'retryAt' | 'retryable'>

/** Looks, and gives why it couldn't. Never rejects. */
export type Look = () => Promise<Trouble | undefined>

/** What looks at something again and again. */
export interface LookAgain extends Held {
  /** Begins, with the first look after so many milliseconds. */
  readonly start: (wait: number) => void
  /** Ends it for good; what is under way is no longer of interest. */
  readonly stop: () => void
}

/** Milliseconds from one answer to the next look, the last of them again and again. */
export type Waits = readonly [number, ...number[]]

/** No two looks are nearer than this, in milliseconds, however often somebody comes and goes. */
const leastWait = 2_000

/**
 * How long to wait after a look; undefined where another would fare no better until the person does
 * something. A 429 is waited out, and at least twice the usual time.
 *
 * @param looks how many there have been, this one among them
 */
export function waitAfter(
  waits: Waits,
  looks: number,
  now: number,
  trouble?: Trouble,
): number | undefined {
  const usual = waits[Math.min(looks, waits.length - 1)] ?? waits[0]
  if (!trouble) return usual
  if (trouble.kind === 'rateLimited') {
    return Math.max(2 * usual, (trouble.retryAt ?? now + 60_000) - now)
  }
  return trouble.retryable && trouble.kind !== 'signedOut' ? usual : undefined
}

/**
 * Looks again and again, one look at a time, ever more rarely. Held, it doesn't look; let go, it looks
 * at once, also where it had given up, but not before a 429 is over.
 */
export function createLookAgain(waits: Waits, look: Look): LookAgain {
  const holds = new Set<string>()
  let looks = 0
  /** When to look next; undefined where another look is no use. */
  let due: number | undefined
  let earliest = 0
  let isLooking = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  function plan(): void {
    clearTimeout(timer)
    if (due === undefined || holds.size > 0 || isLooking || isStopped) return
    timer = setTimeout(() => void run(), Math.max(0, due - Date.now()))
  }

  async function run(): Promise<void> {
    isLooking = true
    const trouble = await look()
    isLooking = false
    const now = Date.now()
    looks += 1
    const wait = waitAfter(waits, looks, now, trouble)
    due = wait === undefined ? undefined : now + wait
    earliest = trouble?.kind === 'rateLimited' ? (due ?? now) : now + leastWait
    plan()
  }

  return {
    start(wait) {
      due = Date.now() + wait
      plan()
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
    hold(reason, isHeld) {
      const wasHeld = holds.size > 0
      if (isHeld) holds.add(reason)
      else holds.delete(reason)
      if (!wasHeld || holds.size > 0) return plan()
      due = Math.min(due ?? Number.POSITIVE_INFINITY, Math.max(Date.now(), earliest))
      plan()
    },
  }
}
