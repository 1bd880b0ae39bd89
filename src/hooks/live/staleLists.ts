import type { ApolloClient } from '@apollo/client'

/** Lists that are asked for anew by whoever shows them, together and not too often. */
export interface StaleLists {
  /** Names of queries. */
  readonly add: (...names: readonly string[]) => void
  /** Whether one is being asked for just now: that answer may be of before the latest news. */
  readonly isAsked: (name: string) => boolean
  readonly clear: () => void
}

/** Milliseconds from the first news to the question, so that those of one moment are one. */
const soon = 200
/** Milliseconds from one question to the next, however much happens. */
const apart = 3_000
/** Milliseconds until an answer that is on its way is looked for again. */
const untilAnswered = 500

/**
 * Makes whole answers stale: they leave the cache, and whoever shows them asks again and shows them
 * meanwhile. Where one is being asked for just now, that answer may be of before, so it waits for it.
 */
export function createStaleLists(client: ApolloClient): StaleLists {
  const names = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let earliest = 0

  function plan(wait: number): void {
    timer ??= setTimeout(run, wait)
  }

  function run(): void {
    timer = undefined
    if ([...names].some(isAsked)) {
      plan(untilAnswered)
      return
    }
    const stale = [...names]
    names.clear()
    earliest = Date.now() + apart
    client.cache.batch({
      update(cache) {
        for (const fieldName of stale) cache.evict({ id: 'ROOT_QUERY', fieldName })
      },
    })
  }

  function isAsked(name: string): boolean {
    return [...client.getObservableQueries()].some(
      query => query.queryName === name && query.getCurrentResult().loading,
    )
  }

  return {
    add(...added) {
      for (const name of added) names.add(name)
      plan(Math.max(soon, earliest - Date.now()))
    },
    isAsked,
    clear() {
      names.clear()
      clearTimeout(timer)
      timer = undefined
    },
  }
}
