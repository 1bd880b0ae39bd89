import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSchema, graphql } from 'graphql'
import { schemaText } from '../../src/api/documents/schema.ts'

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => unknown

/** An endpoint on this machine, and what was asked of it. */
export interface LiveEndpoint {
  readonly url: string
  readonly requests: readonly IncomingMessage[]
  close(): void
}

/** Serves whatever a test wants a live endpoint to say. */
export async function serveLive(answer: Answer): Promise<LiveEndpoint> {
  const requests: IncomingMessage[] = []
  const server = createServer(async (request, response) => {
    requests.push(request)
    let body = ''
    for await (const chunk of request) body += chunk
    await answer(request, body, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Executes what is asked against a schema, without a resolver: enough for introspection. */
export function answerWith(sdl: string): Answer {
  const schema = buildSchema(sdl)
  return async (_request, body, response) => {
    const { query } = JSON.parse(body)
    response.end(JSON.stringify(await graphql({ schema, source: query })))
  }
}

/** Our schema with some of its text replaced; each piece has to be in it, once in its type. */
export function changedSchema(...changes: readonly [type: string, from: string, to: string][]) {
  return changes.reduce((text, [type, from, to]) => {
    const start = text.search(new RegExp(`^(type|input|enum|interface) ${type}\\b`, 'm'))
    const end = text.indexOf('\n}', start)
    const block = text.slice(start, end)
    if (start < 0 || block.split(from).length !== 2) throw new Error(`${type} has not one ${from}`)
    return text.slice(0, start) + block.replace(from, to) + text.slice(end)
  }, schemaText)
}
