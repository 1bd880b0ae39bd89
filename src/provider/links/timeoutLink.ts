import type { ApolloLink } from '@apollo/client'
import { relay } from './relay.ts'

/** Aborts a request that got no answer within so many milliseconds. */
export function timeoutLink(milliseconds: number): ApolloLink {
  return relay((operation, observer, send) => {
    const { fetchOptions, onSend } = operation.getContext()
    // Who reads the API's clock from an answer must know when this attempt went out.
    onSend?.()
    const controller = new AbortController()
    const { signal } = controller
    const timer = setTimeout(() => {
      const reason = new DOMException(`No answer within ${milliseconds} ms`, 'TimeoutError')
      controller.abort(reason)
      observer.error(reason)
    }, milliseconds)
    const either = AbortSignal.any([signal, fetchOptions?.signal ?? signal])
    operation.setContext({ fetchOptions: { ...fetchOptions, signal: either } })
    send()
    return () => clearTimeout(timer)
  })
}
