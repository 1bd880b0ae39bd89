/** A store's answer; without a value where it failed or was given up. */
export type StoreAnswer<T> =
  | { readonly hasAnswered: true; readonly value: T }
  | { readonly hasAnswered: false; readonly value?: never }

/** Milliseconds until a store that doesn't answer counts as failed. */
export const storePatience = 10_000

/**
 * Asks a host's store, and settles once: with its answer, or without one where it throws, rejects or
 * takes too long. A store that answers at once is settled at once, since a page that is being left
 * has no later.
 *
 * @param onLate it ended after all, either way, though it had been given up
 */
export function askStore<T>(
  ask: () => PromiseLike<T> | T,
  settle: (answer: StoreAnswer<Awaited<T>>) => void,
  onLate: () => void = () => {},
): void {
  let answer: PromiseLike<T> | T
  try {
    answer = ask()
  } catch {
    settle({ hasAnswered: false })
    return
  }
  if (!isPromise(answer)) {
    settle({ hasAnswered: true, value: answer as Awaited<T> })
    return
  }
  let isSettled = false
  function end(outcome: StoreAnswer<Awaited<T>>): void {
    clearTimeout(timer)
    isSettled = true
    settle(outcome)
  }
  const timer = setTimeout(() => end({ hasAnswered: false }), storePatience)
  const ended = (outcome: StoreAnswer<Awaited<T>>) => (isSettled ? onLate() : end(outcome))
  answer.then(
    value => ended({ hasAnswered: true, value: value as Awaited<T> }),
    () => ended({ hasAnswered: false }),
  )
}

function isPromise<T>(answer: PromiseLike<T> | T): answer is PromiseLike<T> {
  return typeof (answer as Partial<PromiseLike<T>> | undefined)?.then === 'function'
}
