/** A request as the fake API received it. */
export interface ReceivedRequest {
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly authorization: string | null
  readonly signal: AbortSignal
  /** Milliseconds since 1970, by the test's clock. */
  readonly at: number
}

/** How the fake API answers one request. */
export type Answer = (request: ReceivedRequest) => Response | Promise<Response>

/** A server that answers as a test says, whatever it is asked. */
export interface FakeApi {
  readonly fetch: typeof globalThis.fetch
  /** Every request, oldest first. */
  readonly received: readonly ReceivedRequest[]
}

/** Gives these answers in turn, and the last one for ever. */
export function fakeApi(...answers: readonly Answer[]): FakeApi {
  const received: ReceivedRequest[] = []
  return {
    received,
    async fetch(_, init) {
      const { operationName, variables } = JSON.parse(String(init?.body))
      const request: ReceivedRequest = {
        operation: operationName,
        variables,
        authorization: new Headers(init?.headers).get('authorization'),
        signal: init?.signal as AbortSignal,
        at: Date.now(),
      }
      const answer = answers[Math.min(received.length, answers.length - 1)]
      received.push(request)
      if (!answer) throw new Error('The fake API was given no answer')
      return answer(request)
    },
  }
}

export function http(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return () =>
    new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } })
}

/** What any of the requests of `requests.ts` takes for a success. */
export const success: Answer = ({ operation }) => {
  const reply = { success: true, code: 'SUCCESS', message: null }
  const data: Readonly<Record<string, unknown>> = {
    bankInfo: null,
    createRecipient: { ...reply, recipient: null },
    login: { ...reply, token: 'given' },
    logout: reply,
  }
  return Response.json({ data: { [operation]: data[operation] } })
}

export function graphqlErrors(code: string, status = 200, data?: unknown): Answer {
  return http(status, { errors: [{ message: `Because ${code}`, extensions: { code } }], data })
}

export const refusedToken = graphqlErrors('UNAUTHENTICATED')

/** The API's own 429, which is no GraphQL reply. */
export function tooMany(retryAfter: number | undefined, retrySecs?: number): Answer {
  const body = { success: false, code: 'TOO_MANY_REQUESTS', message: 'Slow down', retrySecs }
  return http(429, body, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })
}

/** What `fetch` does without a network. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'))

/** No answer ever; ends as `fetch` does when its signal aborts. */
export const silence: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
