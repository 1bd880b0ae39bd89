import { lookAt, type Place } from './cachedEntity.ts'

/** Watches for answers that are older than the news. */
export interface StaleAnswers {
  /** Calls back after each change in the cache, for as long as a request may take. */
  readonly guard: (key: string, place: Place, onChange: () => void) => void
  readonly isGuarded: (key: string) => boolean
  readonly clear: () => void
}

/** Milliseconds: a request that was under way when the news came is given up by then. */
const longestRequest = 30_000
const mostGuards = 100

/**
 * A question that was asked before an event may be answered after it, with the status of before.
 */
export function createStaleAnswers(): StaleAnswers {
  const guards = new Map<string, () => void>()

  function end(key: string): void {
    guards.get(key)?.()
    guards.delete(key)
  }

  return {
    guard(key, place, onChange) {
      end(key)
      const [oldest] = guards.keys()
      if (oldest && guards.size >= mostGuards) end(oldest)
      // The cache may not be written to before it has told everybody.
      const callback = () => queueMicrotask(onChange)
      const leave = place.cache.watch({ ...lookAt(place), callback })
      const timer = setTimeout(end, longestRequest, key)
      guards.set(key, () => {
        clearTimeout(timer)
        leave()
      })
    },
    isGuarded: key => guards.has(key),
    clear() {
      for (const key of [...guards.keys()]) end(key)
    },
  }
}
