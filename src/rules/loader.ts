/** Something that is loaded when it is first wanted, once for all. */
export interface Loader<T> {
  /** Gives it, loading it where needed. A failure rejects, and the next call tries again. */
  readonly load: () => Promise<T>
  /** It, where it is here already. */
  readonly loaded: () => T | undefined
}

/** Loads something at most once. */
export function createLoader<T>(load: () => Promise<T>): Loader<T> {
  let loading: Promise<T> | undefined
  let loaded: T | undefined
  return {
    load() {
      loading ??= load().then(
        result => {
          loaded = result
          return result
        },
        error => {
          loading = undefined
          throw error
        },
      )
      return loading
    },
    loaded: () => loaded,
  }
}
