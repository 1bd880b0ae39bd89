import type { ApolloLink } from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import { relay } from './relay.ts'

const attempts = 3

/**
 * Waits until a rate-limited request may be sent again, then repeats it: a query always, a mutation
 * only with an idempotency key. Gives up after three refusals.
 */
export function rateLimitLink(): ApolloLink {
  return relay((operation, observer, send) => {
    const isRepeatable =
      operation.operationType !== 'mutation' || operation.variables.input?.idempotencyKey
    // Who asks at intervals slows down instead, and so has to hear of it at once.
    const { waitsForRateLimit = true } = operation.getContext()
    const limit = isRepeatable && waitsForRateLimit ? attempts : 1
    let timer: ReturnType<typeof setTimeout> | undefined

    function attempt(count: number): void {
      send({
        error(error) {
          const isLimited = FlashProblem.is(error) && error.kind === 'rateLimited'
          if (!isLimited || count >= limit) return observer.error(error)
          timer = setTimeout(attempt, (error.retryAt ?? 0) - Date.now(), count + 1)
        },
      })
    }

    attempt(1)
    return () => clearTimeout(timer)
  })
}
