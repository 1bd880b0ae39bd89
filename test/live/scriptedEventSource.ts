import type { EventSourceMaker } from '../../src/api/eventConnection.ts'

/** A connection that a test opens, speaks on and breaks. */
export interface ScriptedConnection {
  readonly url: string
  readonly withCredentials: boolean
  isClosed: boolean
  /** Tells of an opening, a loss or a message by its name. */
  readonly say: (type: string, data?: string, id?: string) => void
}

/** An `EventSource` that says what the test says, and every connection that was made with it. */
export function scriptEventSource(): {
  readonly EventSource: EventSourceMaker
  readonly connections: readonly ScriptedConnection[]
  /** How many are open now. */
  readonly open: () => number
} {
  const connections: ScriptedConnection[] = []
  class EventSource {
    readonly #target = new EventTarget()
    readonly #connection: ScriptedConnection
    constructor(url: string, { withCredentials = false } = {}) {
      const target = this.#target
      this.#connection = {
        url,
        withCredentials,
        isClosed: false,
        say: (type, data, id = '') =>
          void target.dispatchEvent(new MessageEvent(type, { data, lastEventId: id })),
      }
      connections.push(this.#connection)
    }
    addEventListener(type: string, listener: (event: MessageEvent) => void): void {
      this.#target.addEventListener(type, event => listener(event as MessageEvent))
    }
    close(): void {
      this.#connection.isClosed = true
    }
  }
  return { EventSource, connections, open: () => connections.filter(one => !one.isClosed).length }
}
