import { type DeviceTime, deviceTime, type ServerClock } from './serverClock.ts'

/** What keeps watch over a held quote needs, and whom it tells. */
export interface HoldWatchOptions {
  readonly clock: ServerClock
  /** Sets the clock by a reply of the API. */
  readonly requestTime: (signal: AbortSignal) => Promise<void>
  /** The end, in milliseconds since 1970 as this device is set, is now written differently. */
  readonly onMove: (expiresAt: number) => void
  /** It is over. */
  readonly onEnd: () => void
}

/** Keeps watch over when a quote ends. Moments are ISO 8601, by the API's clock. */
export interface HoldWatch {
  /**
   * Watches one quote instead of any before; looks each second, and when the page is seen again. So
   * far its end is written as `expiresAt`.
   */
  readonly start: (expireAt: string, expiresAt: number) => void
  readonly stop: () => void
  /** When it ends as this device is set; undefined when that is over. */
  readonly endOf: (expireAt: string) => number | undefined
  /** Whether it can't be over yet, even if the device has slept. */
  readonly isSure: (expireAt: string) => boolean
}

/** Milliseconds by which the device's clock may move, as while it is being corrected, unasked. */
const tolerance = 1000

/** Milliseconds from which on another end is told. */
const noticeable = 250

/** Milliseconds until an API that doesn't say what time it is counts as silent. */
const patience = 3000

export function createHoldWatch(options: HoldWatchOptions): HoldWatch {
  const { clock, requestTime, onMove, onEnd } = options
  let watched: string | undefined
  let written = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsking = false

  /** Milliseconds left; none where nothing is known of the API's clock. */
  function leftOf(expireAt: string, now: DeviceTime): number {
    return Date.parse(expireAt) - (clock.latest(now) ?? Number.POSITIVE_INFINITY)
  }

  function look(): void {
    clearTimeout(timer)
    if (watched === undefined) return
    const now = deviceTime()
    if (clock.doubt(now) > tolerance) askTime()
    const left = leftOf(watched, now)
    if (left <= 0) {
      onEnd()
      return
    }
    timer = setTimeout(look, Math.ceil(Math.min(left, 1000)))
    const end = now.wall + left
    if (Math.abs(end - written) > noticeable) {
      written = end
      onMove(end)
    }
  }

  /** Once at a time. Without an answer the worst is taken for true. */
  function askTime(): void {
    if (isAsking) return
    isAsking = true
    const controller = new AbortController()
    const silence = setTimeout(() => settle(), patience)

    function settle(): void {
      if (!isAsking) return
      isAsking = false
      clearTimeout(silence)
      controller.abort()
      const now = deviceTime()
      if (clock.doubt(now) > tolerance) clock.believe(now)
      look()
    }

    requestTime(controller.signal).then(settle, settle)
  }

  function stop(): void {
    clearTimeout(timer)
    watched = undefined
    globalThis.document?.removeEventListener('visibilitychange', look)
  }

  return {
    start(expireAt, expiresAt) {
      if (watched === expireAt) return
      stop()
      watched = expireAt
      written = expiresAt
      globalThis.document?.addEventListener('visibilitychange', look)
      look()
    },
    stop,
    endOf(expireAt) {
      const now = deviceTime()
      const left = leftOf(expireAt, now)
      return left > 0 ? now.wall + left : undefined
    },
    isSure(expireAt) {
      const now = deviceTime()
      return leftOf(expireAt, now) > clock.doubt(now)
    },
  }
}
