import type { Clock } from '../clock/clock.ts'
import type { EmittedEvent, EventListener } from './events.ts'
import { signatureOf } from './signature.ts'

/** Somewhere that webhooks are posted to. */
export interface WebhookEndpoint {
  readonly url: string
  /** Signs each request: `flashfx-signature` is base64 HMAC-SHA256 of the raw body. */
  readonly secret: string
  /** Which events; all unless told. */
  readonly events?: readonly string[] | undefined
}

/** One attempt to deliver an event. */
export interface Delivery {
  readonly requestId: string
  readonly event: string
  readonly url: string
  /** 1 to 4. */
  readonly attempt: number
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number
  /** HTTP status; undefined where no answer came. */
  readonly status?: number | undefined
}

/** What a sandbox offers of webhooks over HTTP. */
export interface Webhooks {
  /** Posts events there from now on, signed and retried. Gives a function that ends it. */
  addWebhook(endpoint: WebhookEndpoint): () => void
  /** Every attempt that has ended, oldest first. */
  readonly deliveries: readonly Delivery[]
}

/** What the sandbox itself needs of them. */
export interface WebhookSender extends Webhooks {
  readonly deliver: EventListener
  /** Resolves when no request is under way. */
  settled(): Promise<void>
  /** Gives up every retry, and forgets the attempts so far; endpoints stay. */
  forget(): void
}

/** Milliseconds after each failed attempt until the next; after the fourth it is given up. */
const retryDelays = [6_000, 60_000, 600_000]

const incomplete =
  'A webhook was added without a url or a secret, so nothing could be posted there, signed. ' +
  'Give both: addWebhook({ url, secret }).'

/** Milliseconds of real time that an endpoint has to answer (inferred). */
const patience = 10_000

/**
 * Delivers events over HTTP, each to every endpoint at once: the API promises no order either, so a
 * receiver has to take a late event for what it is.
 *
 * With `callbacks`, the `callbackUri` of a transaction is told too, unsigned: the client's own
 * signature is in that URL.
 */
export function createWebhooks(clock: Clock, callbacks: boolean): WebhookSender {
  const endpoints = new Set<WebhookEndpoint>()
  const underWay = new Set<Promise<void>>()
  const retries = new Set<() => void>()
  let deliveries: Delivery[] = []
  let age = 0 // Counts the resets: what was under way at one is not heard of afterwards.

  function send(emitted: EmittedEvent, url: string, endpoint?: WebhookEndpoint, attempt = 1): void {
    const ageThen = age
    const sending = post(emitted, url, endpoint?.secret).then(status => {
      underWay.delete(sending)
      if (age !== ageThen) return
      const { requestId, payload } = emitted
      deliveries.push({ requestId, event: payload.event, url, attempt, at: clock.now(), status })
      const delay = retryDelays[attempt - 1]
      if (isAcknowledged(status) || delay === undefined) return
      const callOff = clock.after(delay, () => {
        retries.delete(callOff)
        if (!endpoint || endpoints.has(endpoint)) send(emitted, url, endpoint, attempt + 1)
      })
      retries.add(callOff)
    })
    underWay.add(sending)
  }

  return {
    addWebhook(endpoint) {
      if (!endpoint.url || !endpoint.secret) throw new Error(incomplete)
      const added = { ...endpoint }
      endpoints.add(added)
      return () => void endpoints.delete(added)
    },
    get deliveries() {
      return deliveries
    },
    deliver(emitted) {
      for (const endpoint of endpoints) {
        const isWanted = endpoint.events?.includes(emitted.payload.event) ?? true
        if (isWanted) send(emitted, endpoint.url, endpoint)
      }
      if (callbacks && emitted.callbackUri) send(emitted, emitted.callbackUri)
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    forget() {
      for (const callOff of retries) callOff()
      retries.clear()
      deliveries = []
      age += 1
    },
  }
}

/**
 * "All other response codes, including 3xx codes, indicate that you did not receive the event"; yet
 * redirects are followed, says another page, so only one that leads nowhere ends here. That a 301, 302
 * or 303 turns the POST into a GET without a body, as everywhere on the web, is inferred.
 */
function isAcknowledged(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300
}

/** The status of the answer; undefined when none came. */
async function post(
  { requestId, payload }: EmittedEvent,
  url: string,
  secret: string | undefined,
): Promise<number | undefined> {
  try {
    const body = JSON.stringify(payload)
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'FlashFX',
        'flashfx-request-id': requestId,
        ...(secret !== undefined && { 'flashfx-signature': await signatureOf(body, secret) }),
      },
      body,
      signal: AbortSignal.timeout(patience),
    })
    // Nobody reads what it says besides, and unread it would hold the connection.
    answer.body?.cancel().catch(() => {})
    return answer.status
  } catch {
    return undefined
  }
}
