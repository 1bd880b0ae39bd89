import { type EventSourceMaker, openConnection } from './eventConnection.ts'
import type { ConnectionListener, LiveConnection, LiveEvent, LiveSource } from './liveEvent.ts'

/** Which stream of Server-Sent Events to listen to. */
export interface EventStreamOptions {
  /** Of your own server, which hears the API's webhooks and passes each on as JSON. */
  readonly url: string
  /** Sends cookies to another origin too; false unless told. */
  readonly withCredentials?: boolean | undefined
  /** The parameter of the URL that names the last event heard; `lastEventId` unless told. */
  readonly lastIdParameter?: string | undefined
  /** Instead of the page's own, as Node has none. */
  readonly EventSource?: EventSourceMaker | undefined
  /** 0 to 1, so that pages that lost a server don't come back as one; `Math.random` unless told. */
  readonly random?: (() => number) | undefined
}

/** Milliseconds: the first wait is less than this, each next one less than twice the one before. */
const firstWait = 1_000
const longestWait = 60_000
/** A connection that lasted so long, in milliseconds, was a good one. */
const stableAfter = 10_000
/** Milliseconds that nobody listens before it is closed: a widget that moves mounts anew. */
const grace = 1_000

const streams = new WeakMap<object, Map<string, LiveSource>>()
const ofThePage = {}

/**
 * Events from your own server, as Server-Sent Events, of which each `data` is the payload of a webhook.
 * However many listen, and however often it is made, a page has one connection a URL: opened for the
 * first listener, closed a second after the last.
 *
 * A connection that breaks is opened again, after a random wait under 1 second, then under 2, up to 60;
 * at once when the device is online again. It resumes after the last `id` by way of the parameter
 * `lastEventId`, since a page can't send the header itself. A server that can't resume from there says
 * so with an event named `missed`: what is on the screen is then read anew, as it is where events have no
 * `id`. Data that isn't an event is passed over.
 *
 * @example
 * const liveSource = createEventStream({ url: '/flash/events' })
 * // <FlashProvider endpoint="/flash" liveSource={liveSource}>
 */
export function createEventStream(options: EventStreamOptions): LiveSource {
  const { url, withCredentials = false, lastIdParameter, EventSource = ofThePage } = options
  const key = JSON.stringify([url, withCredentials, lastIdParameter])
  const shared = streams.get(EventSource) ?? new Map<string, LiveSource>()
  streams.set(EventSource, shared)
  const source = shared.get(key) ?? openWhileHeard(options)
  shared.set(key, source)
  return source
}

interface Listener {
  readonly onEvent: (event: LiveEvent) => void
  readonly onConnection: ConnectionListener | undefined
}

/** One connection for all who listen, while anybody does. */
function openWhileHeard(options: EventStreamOptions): LiveSource {
  const listeners = new Set<Listener>()
  let stream: Stream | undefined
  let closing: ReturnType<typeof setTimeout> | undefined

  function close(): void {
    stream?.close()
    stream = undefined
  }

  function open(): Stream {
    return keepOpen(options, {
      onEvent(event) {
        for (const { onEvent } of [...listeners]) onEvent(event)
      },
      onConnection(...said) {
        for (const { onConnection } of [...listeners]) onConnection?.(...said)
      },
    })
  }

  return {
    subscribe(onEvent, onConnection) {
      const listener = { onEvent, onConnection }
      clearTimeout(closing)
      stream ??= open()
      listeners.add(listener)
      onConnection?.(stream.connection())
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return
        clearTimeout(closing)
        closing = setTimeout(close, grace)
      }
    },
  }
}

interface Stream {
  readonly connection: () => LiveConnection
  readonly close: () => void
}

/** A connection that is opened again when it breaks, until it is closed. */
function keepOpen(options: EventStreamOptions, told: Required<Listener>): Stream {
  const backOff = createBackOff(options.random ?? Math.random)
  let connection: LiveConnection = 'connecting'
  let drop = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastId = ''
  let wasOpen = false

  function become(next: LiveConnection, hasMissed = false): void {
    connection = next
    told.onConnection?.(next, hasMissed)
  }

  function open(): void {
    close()
    const { EventSource = globalThis.EventSource, withCredentials = false } = options
    try {
      drop = openConnection(EventSource, urlSince(options, lastId), withCredentials, {
        onOpen() {
          backOff.begin()
          const isBlind = wasOpen && lastId === ''
          wasOpen = true
          become('open', isBlind)
        },
        onMessage(id, event) {
          lastId = id || lastId
          if (event) told.onEvent(event)
        },
        onMissed: () => become('open', true),
        onError() {
          close()
          timer = setTimeout(open, backOff.wait())
          become('lost')
        },
      })
    } catch {
      become('lost') // There is no EventSource here, or no such address: another try is no use.
    }
  }

  function close(): void {
    clearTimeout(timer)
    drop()
    drop = () => {}
  }

  const leave = watchNetwork(isOnline => {
    if (isOnline && connection !== 'open') open()
    if (isOnline) return
    close()
    become('lost')
  })
  open()
  return {
    connection: () => connection,
    close() {
      leave()
      close()
    },
  }
}

/** How long to wait after each loss: a random part of a time that doubles, until one was a good one. */
function createBackOff(random: () => number) {
  let losses = 0
  let begunAt: number | undefined
  return {
    begin() {
      begunAt = Date.now()
    },
    wait() {
      if (begunAt !== undefined && Date.now() - begunAt >= stableAfter) losses = 0
      begunAt = undefined
      const most = Math.min(longestWait, firstWait * 2 ** losses)
      losses += 1
      return random() * most
    },
  }
}

function urlSince({ url, lastIdParameter = 'lastEventId' }: EventStreamOptions, id: string) {
  if (id === '') return url
  return `${url}${url.includes('?') ? '&' : '?'}${lastIdParameter}=${encodeURIComponent(id)}`
}

/** Hears of the device's network, where it tells of one. Gives a function that ends it. */
function watchNetwork(onNetwork: (isOnline: boolean) => void): () => void {
  const controller = new AbortController()
  const { signal } = controller
  globalThis.addEventListener?.('offline', () => onNetwork(false), { signal })
  globalThis.addEventListener?.('online', () => onNetwork(true), { signal })
  return () => controller.abort()
}
