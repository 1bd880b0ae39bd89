import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql'

/** Where the live schema is, and as whom to ask for it. */
export interface LiveEndpoint {
  readonly url: string
  /** JWT; many endpoints show their schema to those who are signed in only. */
  readonly token?: string | undefined
  readonly userAgent: string
  /** Milliseconds until an endpoint that says nothing is given up; 30,000 unless told. */
  readonly patience?: number | undefined
}

/** The schema, or a sentence that says why there is none. */
export type LiveSchema =
  | { readonly schema: GraphQLSchema; readonly failure?: undefined }
  | { readonly failure: string; readonly schema?: undefined }

/** What a GraphQL endpoint answers, as far as anything is known of it. */
interface Reply {
  readonly data?: Partial<IntrospectionQuery> | null
  readonly errors?: readonly { message?: string; extensions?: { code?: string } }[]
}

/** Asks an endpoint for its schema. Deprecated arguments count: they still work. */
export async function readLiveSchema(endpoint: LiveEndpoint): Promise<LiveSchema> {
  const first = await ask(endpoint, true)
  // Servers older than this argument refuse it, and show every argument without being asked to.
  const isOld = first.reply?.errors?.some(({ message }) => message?.includes('includeDeprecated'))
  const { reply, failure } = isOld ? await ask(endpoint, false) : first
  if (failure !== undefined) return { failure }
  if (!reply?.data?.__schema) return { failure: refusalOf(endpoint, reply) }
  try {
    const { __schema } = reply.data
    return { schema: buildClientSchema({ __schema }, { assumeValid: true }) }
  } catch (error) {
    return { failure: `${endpoint.url} answered a schema that cannot be read: ${textOf(error)}` }
  }
}

async function ask(
  { url, token, userAgent, patience = 30_000 }: LiveEndpoint,
  inputValueDeprecation: boolean,
): Promise<{ reply?: Reply; failure?: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': userAgent,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({
        operationName: 'IntrospectionQuery',
        query: getIntrospectionQuery({ descriptions: false, inputValueDeprecation }),
      }),
      signal: AbortSignal.timeout(patience),
    })
    return readResponse(url, response, await response.text())
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
      return { failure: `${url} gave no answer in ${patience / 1000} seconds.` }
    }
    const cause = error instanceof Error ? (error.cause ?? error) : error
    return { failure: `${url} could not be reached: ${textOf(cause)}` }
  }
}

function readResponse(
  url: string,
  { status, ok, headers }: Response,
  text: string,
): { reply?: Reply; failure?: string } {
  if (status === 429) {
    const seconds = headers.get('retry-after')
    const when = seconds ? `try again in ${seconds} seconds` : 'try again later'
    return { failure: `${url} takes no more requests for now (HTTP 429): ${when}.` }
  }
  const reply = parsedObject(text)
  // A GraphQL error says more than the HTTP status that comes with it.
  if (reply && (ok || Array.isArray(reply.errors))) return { reply }
  if (!ok) return { failure: `${url} answered HTTP ${status}, so there is no schema to read.` }
  return { failure: `${url} answered something else than JSON: is it the GraphQL endpoint?` }
}

function refusalOf({ url, token }: LiveEndpoint, reply: Reply | undefined): string {
  const [error] = reply?.errors ?? []
  const { message = '', extensions } = error ?? {}
  if (extensions?.code === 'UNAUTHENTICATED') {
    return token === undefined
      ? `${url} asks for a token (UNAUTHENTICATED): give one with --token or FLASH_TOKEN.`
      : `${url} refuses the token (UNAUTHENTICATED): it may have expired.`
  }
  if (/introspection|__schema/i.test(`${extensions?.code} ${message}`)) {
    return `${url} refuses introspection, so its schema cannot be read: ask Flash to enable it.`
  }
  if (error) return `${url} answered an error instead of its schema: ${message}`
  return `${url} answered JSON without a schema: is it the GraphQL endpoint?`
}

function parsedObject(text: string): Reply | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Network errors of Node may have a code and no message. */
function textOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}
