import { type LiveEvent, readLiveEvent } from './liveEvent.ts'

/** As much of an `EventSource` as is used here. */
export interface EventSourceLike {
  addEventListener(type: string, listener: (event: MessageEvent) => void): void
  close(): void
}

/** Makes an `EventSource`. */
export type EventSourceMaker = new (
  url: string,
  init?: { withCredentials?: boolean },
) => EventSourceLike

/** What one connection tells, until it is closed. */
export interface ConnectionHeard {
  readonly onOpen: () => void
  /** Something arrived: the id to resume from, if it has one, and the event, if it is one. */
  readonly onMessage: (id: string, event: LiveEvent | undefined) => void
  /** The server can't resume from the id that it was asked for. */
  readonly onMissed: () => void
  /** It broke, and is of no use any more. */
  readonly onError: () => void
}

/** Opens one connection, which is never opened again. Gives a function that closes it. */
export function openConnection(
  Maker: EventSourceMaker,
  url: string,
  withCredentials: boolean,
  heard: ConnectionHeard,
): () => void {
  const source = new Maker(url, { withCredentials })
  let isClosed = false

  function listen(type: string, hear: (event: MessageEvent) => void): void {
    source.addEventListener(type, event => {
      if (!isClosed) hear(event)
    })
  }

  listen('open', heard.onOpen)
  listen('message', ({ data, lastEventId }) => {
    heard.onMessage(lastEventId, readLiveEvent(parsed(data)))
  })
  listen('missed', heard.onMissed)
  listen('error', heard.onError)
  return () => {
    isClosed = true
    source.close()
  }
}

function parsed(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch {
    return undefined
  }
}
