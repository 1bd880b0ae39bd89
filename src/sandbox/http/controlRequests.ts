import type { Sandbox } from '../createSandbox.ts'
import type { WebhookEvent } from '../events/events.ts'
import { controls, type Parameter } from './controlParameters.ts'

const path = '/_sandbox/'

/**
 * The sandbox's controls over HTTP, for demos and other languages; undefined for any other request.
 *
 * `POST /_sandbox/<control>` with a JSON array of arguments answers `{ result }`, which is the id of what
 * was made or null, or `{ message }` with 400 (arguments that it doesn't take, or it threw), 403 (a page
 * of the internet asks) or 404 (there is none). `GET /_sandbox/events` is a stream of Server-Sent Events
 * from the first event on, or from the one after `Last-Event-ID`; a page, which can't send that header when
 * it opens a stream, says `?lastEventId=`. Where there is no such event, because the sandbox was reset, an
 * event named `missed` comes first.
 */
export async function answerControl(
  sandbox: Sandbox,
  request: Request,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url)
  if (!pathname.startsWith(path)) return undefined
  if (!isOfThisMachine(request.headers.get('origin'))) {
    return json(403, { message: 'Only pages of this machine may call the controls' })
  }
  const name = pathname.slice(path.length)
  if (name === 'events' && request.method === 'GET') return eventStream(sandbox, request)
  if (!isControl(name)) return json(404, { message: `The sandbox has no control ${name}` })
  if (request.method !== 'POST') return json(405, { message: 'Controls are called by POST' })
  try {
    const args = readArguments(name, await request.text())
    const control = sandbox[name] as (...args: unknown[]) => unknown
    const result = await control(...args)
    return json(200, { result: typeof result === 'string' ? result : null })
  } catch (error) {
    return json(400, { message: error instanceof Error ? error.message : String(error) })
  }
}

/** A script has no origin; a page of the internet has one, and no business with your webhooks. */
function isOfThisMachine(origin: string | null): boolean {
  return origin === null || /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)
}

function isControl(name: string): name is keyof typeof controls {
  return Object.hasOwn(controls, name)
}

function readArguments(name: keyof typeof controls, body: string): unknown[] {
  const parameters: readonly Parameter[] = controls[name]
  const args: unknown = body.trim() === '' ? [] : JSON.parse(body)
  const isTaken =
    Array.isArray(args) &&
    args.length <= parameters.length &&
    parameters.every((parameter, index) => parameter.takes(args[index]))
  if (!isTaken) {
    const labels = parameters.map(({ label }) => label).join(', ')
    throw new Error(`${name} takes a JSON array of arguments: [${labels}]`)
  }
  return args.map(arg => arg ?? undefined)
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status })
}

/** The id of each is its index in `sandbox.events`, which begins again after a reset. */
function eventStream(sandbox: Sandbox, request: Request): Response {
  const asked = new URL(request.url).searchParams.get('lastEventId')
  const lastId = request.headers.get('last-event-id') ?? asked ?? ''
  const wanted = /^\d+$/.test(lastId) ? Number(lastId) + 1 : 0
  const isMissed = wanted > sandbox.events.length
  const start = isMissed ? 0 : wanted
  const encoder = new TextEncoder()
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      const tell = (event: WebhookEvent, id: number) =>
        stream.enqueue(encoder.encode(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`))
      // Sent at once, so that a client knows that it is heard before anything happens.
      stream.enqueue(encoder.encode(': listening\n\n'))
      if (isMissed) stream.enqueue(encoder.encode('event: missed\ndata: {}\n\n'))
      sandbox.events.slice(start).forEach((event, index) => {
        tell(event, start + index)
      })
      stop = sandbox.subscribe(event => tell(event, sandbox.events.lastIndexOf(event)))
    },
    cancel: () => stop(),
  })
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }
  return new Response(body, { headers })
}
