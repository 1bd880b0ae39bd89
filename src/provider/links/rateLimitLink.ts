import { ApolloLink, Observable } from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import { isIdempotent, isMutation } from './operation.ts'

const attempts = 3

/**
 * Waits until a rate-limited request may be sent again, then repeats it: a query always, a mutation
 * only with an idempotency key. Gives up after three refusals.
 */
export function rateLimitLink(now: () => number = Date.now): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (isMutation(operation) && !isIdempotent(operation)) return forward(operation)
    return new Observable(observer => {
      let timer: ReturnType<typeof setTimeout> | undefined
      let subscription: { unsubscribe(): void } | undefined

      function send(attempt: number): void {
        subscription = forward(operation).subscribe({
          next: reply => observer.next(reply),
          complete: () => observer.complete(),
          error(error) {
            const isLimited = FlashProblem.is(error) && error.kind === 'rateLimited'
            if (!isLimited || attempt >= attempts) return observer.error(error)
            const wait = Math.max(0, (error.retryAt ?? now()) - now())
            timer = setTimeout(() => send(attempt + 1), wait)
          },
        })
      }

      send(1)
      return () => {
        clearTimeout(timer)
        subscription?.unsubscribe()
      }
    })
  })
}
