import { ApolloLink, Observable } from '@apollo/client'

/** Aborts a request that got no answer within so many milliseconds. */
export function timeoutLink(milliseconds: number): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable(observer => {
        const { fetchOptions } = operation.getContext()
        const outer: AbortSignal | undefined = fetchOptions?.signal
        const controller = new AbortController()
        const timer = setTimeout(() => {
          const reason = new DOMException(`No answer within ${milliseconds} ms`, 'TimeoutError')
          controller.abort(reason)
          observer.error(reason)
        }, milliseconds)
        const signal = outer ? AbortSignal.any([outer, controller.signal]) : controller.signal
        operation.setContext({ fetchOptions: { ...fetchOptions, signal } })
        const subscription = forward(operation).subscribe(observer)
        return () => {
          clearTimeout(timer)
          operation.setContext({ fetchOptions })
          subscription.unsubscribe()
        }
      }),
  )
}
