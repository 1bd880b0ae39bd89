import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '../createSandbox.ts'
import { answerControl } from './controlRequests.ts'

/** A sandbox that listens. */
export interface HttpSandbox {
  /** Such as `http://127.0.0.1:4010/`. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a sandbox at `/` of this machine: GraphQL by POST, a page to explore it by GET, CORS open.
 *
 * `/_sandbox/` takes its controls and tells its events (`controlRequests.ts`).
 *
 * Needs `graphql-yoga` and `@graphql-yoga/render-graphiql`. `port` 0 takes a free one. What would make `fetch` reject in the page
 * (`offline`, `dropReply`) closes the connection here.
 */
export async function serveSandbox(sandbox: Sandbox, port = 0): Promise<HttpSandbox> {
  const { createYoga, renderGraphiQL } = await loadServer()
  const yoga = createYoga({
    schema: sandbox.schema,
    graphqlEndpoint: '/',
    landingPage: false,
    logging: false,
    cors: { origin: '*', credentials: false, exposedHeaders: ['retry-after'] },
    graphiql: async () => ({
      title: 'flashkit sandbox',
      headers: JSON.stringify({ authorization: `Bearer ${await sandbox.getToken()}` }),
      defaultQuery:
        '{\n  recipients {\n    id\n    nickName\n    accountIdType\n    currency\n  }\n}\n',
    }),
    renderGraphiQL,
    plugins: [
      {
        // Yoga does HTTP, CORS and the page; GraphQL goes through the sandbox's one gate, so that
        // faults, rate limits and latency are the same here as in the page.
        async onRequest({ request, endResponse, serverContext }) {
          const wantsPage = request.headers.get('accept')?.includes('text/html')
          if (request.method === 'OPTIONS' || (request.method === 'GET' && wantsPage)) return
          try {
            const control = await answerControl(sandbox, request)
            if (control) return endResponse(control)
            const { method, headers, signal } = request
            const body = method === 'GET' || method === 'HEAD' ? undefined : await request.text()
            const init = { method, headers: Object.fromEntries(headers), signal }
            endResponse(
              await sandbox.fetch(request.url, { ...init, ...(body !== undefined && { body }) }),
            )
          } catch {
            const { res } = serverContext as { res?: { destroy(): void } }
            res?.destroy()
            endResponse(new Response(null, { status: 503 }))
          }
        },
      },
    ],
  })
  const server = createServer(yoga)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The packages that only this file needs, and that a host installs when it wants the server. */
async function loadServer() {
  try {
    const { createYoga } = await import('graphql-yoga')
    // Yoga's own page takes GraphiQL from a CDN; this one carries it.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
    return { createYoga, renderGraphiQL }
  } catch (cause) {
    const message =
      'The HTTP sandbox needs two optional packages: ' +
      'npm install --save-dev graphql-yoga @graphql-yoga/render-graphiql'
    throw new Error(message, { cause })
  }
}
