/** Takes things one by one and gives them on together. */
export interface EventBatch<T> {
  readonly add: (one: T) => void
  /** Forgets what waits. */
  readonly clear: () => void
}

/** Milliseconds: a frame, in which no screen shows more than once what has changed. */
const frame = 16
/** Milliseconds that anything waits at the most. */
const longest = 250

/**
 * Gives the first at once, and what follows within a moment together, so that a storm of events is
 * written to the cache, and painted, a few times only. The moment is a frame, or longer where what is
 * done with a batch takes long, so that the page has most of its time for people.
 */
export function createEventBatch<T>(onBatch: (batch: readonly T[]) => void): EventBatch<T> {
  let waiting: T[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function give(): void {
    timer = undefined
    if (waiting.length === 0) return
    const batch = waiting
    waiting = []
    const begun = performance.now()
    onBatch(batch)
    const took = performance.now() - begun
    timer = setTimeout(give, Math.min(longest, Math.max(frame, 3 * took)))
  }

  return {
    add(one) {
      waiting.push(one)
      if (timer === undefined) give()
    },
    clear() {
      waiting = []
    },
  }
}
