import type { GraphQLError } from 'graphql'

/** A GraphQL reply; HTTP 200 unless the request itself was wrong. */
export function graphqlReply(result: object, status = 200): Response {
  return jsonReply(result, status)
}

/** A reply that has errors and no data. */
export function errorsReply(errors: readonly GraphQLError[], status = 200): Response {
  return jsonReply({ errors }, status)
}

/**
 * The reply to a request without a good token. Inferred: no page shows it; HTTP 200 and this code
 * are Apollo Server's convention.
 */
export function unauthenticatedReply(): Response {
  const message = 'You are not authenticated'
  return jsonReply({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] }, 200)
}

/** HTTP 429, which isn't a GraphQL reply. */
export function tooManyRequestsReply(retryAfterSeconds: number): Response {
  const isShort = retryAfterSeconds < 45
  const wait = isShort ? `${retryAfterSeconds} sec` : `${Math.round(retryAfterSeconds / 60)} min`
  const body = {
    success: false,
    code: 'TOO_MANY_REQUESTS',
    message: `Retry after ${wait}`,
    retrySecs: retryAfterSeconds,
  }
  return jsonReply(body, 429, { 'retry-after': String(retryAfterSeconds) })
}

/** What a proxy or a crash answers: a page, not JSON. */
export function htmlReply(status: 500 | 502): Response {
  const title = status === 500 ? '500 Internal Server Error' : '502 Bad Gateway'
  const body = `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`
  return new Response(body, { status, headers: { 'content-type': 'text/html' } })
}

function jsonReply(body: object, status: number, headers?: Record<string, string>): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  })
}
