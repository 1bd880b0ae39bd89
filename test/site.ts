import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page for a test in a real browser, on a free port of this machine. */
export interface Site {
  readonly url: string
  close(): void
}

/** Serves `html` at `/`, and the other files by their paths. */
export async function serveSite(
  html: string,
  files: Readonly<Record<string, string>>,
): Promise<Site> {
  const kinds = { js: 'text/javascript', css: 'text/css' }
  const server = createServer((request, response) => {
    const file = files[request.url ?? '']
    const ending = request.url?.split('.').at(-1) as keyof typeof kinds
    const kind = file === undefined ? 'text/html' : kinds[ending]
    response.setHeader('content-type', `${kind}; charset=utf-8`)
    response.end(file ?? `<!doctype html><link rel="icon" href="data:,"><title>Test</title>${html}`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  }
}
