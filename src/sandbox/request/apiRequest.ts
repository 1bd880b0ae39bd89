import { GraphQLError } from 'graphql'

/** What arrives at the API's one endpoint. */
export interface ApiRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName?: string | undefined
  /** The bearer token. */
  readonly token?: string | undefined
}

/** Reads what was given to `fetch`. Throws a GraphQLError for anything but a POST of GraphQL. */
export async function readApiRequest(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): Promise<ApiRequest> {
  const isPlain = typeof init?.body === 'string' && !(input instanceof Request)
  // A Request is dear to make, and Apollo's HttpLink always gives plain parts.
  const request = isPlain ? undefined : new Request(input, init)
  const method = request?.method ?? init?.method ?? 'GET'
  if (method.toUpperCase() !== 'POST') throw badRequest('Send GraphQL by POST')
  const headers = request?.headers ?? new Headers(init?.headers)
  const body = request ? await request.text() : String(init?.body)
  const token = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return { ...readBody(body), token }
}

function readBody(body: string): Omit<ApiRequest, 'token'> {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    throw badRequest('The body is not JSON')
  }
  if (!isRecord(parsed) || typeof parsed.query !== 'string') {
    throw badRequest('The body has no query')
  }
  const { query, variables, operationName } = parsed
  return {
    query,
    variables: isRecord(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : undefined,
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is no GraphQL request at all. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })
}
