import type { ApolloClient } from '@apollo/client'

/** One moment on this device, by two clocks that go wrong in different ways. */
export interface DeviceTime {
  /** Milliseconds that nobody can set; they may stand still while the device sleeps. */
  readonly steady: number
  /** Milliseconds since 1970 as the device is set, which may be hours off and may jump. */
  readonly wall: number
}

/** What is known of the API's own clock from the replies so far. */
export interface ServerClock {
  /** The API said that it was `timestamp` (milliseconds since 1970) between the two moments. */
  observe(timestamp: number, sent: DeviceTime, received: DeviceTime): void
  /**
   * The latest that it may be for the API, in milliseconds since 1970, unless the device has slept
   * unnoticed. Undefined before the first observation.
   */
  latest(now: DeviceTime): number | undefined
  /**
   * By how many milliseconds more it may be later than `latest`: the device's clock was moved forward,
   * or it slept, which look alike. Only the API can tell them apart.
   */
  doubt(now: DeviceTime): number
  /** Takes the doubt for a sleep, where the API can't be asked. */
  believe(now: DeviceTime): void
}

/** Now, on this device. */
export function deviceTime(): DeviceTime {
  return { steady: performance.now(), wall: Date.now() }
}

/** The clock of the API behind a client, which all its users sharpen. */
export function serverClockOf(client: ApolloClient): ServerClock {
  const clock = clocks.get(client) ?? createServerClock()
  clocks.set(client, clock)
  return clock
}

const clocks = new WeakMap<ApolloClient, ServerClock>()

/** The API's time less the steady time lies between the two, in milliseconds. */
interface Bounds {
  readonly low: number
  readonly high: number
  /** When they were last confirmed, in steady time. */
  readonly at: number
}

/** Beyond this age, in milliseconds, the two machines may have drifted apart by a second. */
const lifetime = 10 * 60_000

/** A clock that knows nothing yet. */
export function createServerClock(): ServerClock {
  let bounds: Bounds | undefined
  /** The smallest lead of the wall over the steady clock since the bounds were sure. */
  let lead = 0

  function doubt(now: DeviceTime): number {
    if (!bounds) return 0
    // Set back, it would hide a later sleep.
    lead = Math.min(lead, leadOf(now))
    return leadOf(now) - lead
  }

  return {
    observe(timestamp, sent, received) {
      const slept = Math.max(0, leadOf(received) - leadOf(sent))
      const next: Bounds = {
        low: timestamp - received.steady,
        high: timestamp - sent.steady + slept,
        at: received.steady,
      }
      const doubted = doubt(received)
      const known = bounds && { ...bounds, high: bounds.high + doubted }
      bounds = known ? sharper(known, next) : next
      lead = leadOf(received)
    },
    latest: now => bounds && bounds.high + now.steady,
    doubt,
    believe(now) {
      const slept = doubt(now)
      if (bounds) bounds = { ...bounds, high: bounds.high + slept }
      lead = leadOf(now)
    },
  }
}

function leadOf({ steady, wall }: DeviceTime): number {
  return wall - steady
}

/** What both say; where they contradict each other, as after a sleep, the newer alone. */
function sharper(known: Bounds, next: Bounds): Bounds {
  const low = Math.max(known.low, next.low)
  const high = Math.min(known.high, next.high)
  return low > high || next.at - known.at > lifetime ? next : { low, high, at: next.at }
}
