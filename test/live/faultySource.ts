import type { ConnectionListener, LiveEvent, LiveSource } from '../../src/api/liveEvent.ts'
import { createRandom } from '../../src/sandbox/random.ts'

/** A source by which events arrive late, twice, mixed up or not at all. */
export interface FaultySource extends LiveSource {
  /** Takes what is told until it arrives. */
  readonly take: (event: LiveEvent) => void
  /** Lets some of them arrive; says how many were lost on the way. */
  readonly deliver: (faults: { readonly lost: number; readonly kept: number }) => number
  /** The connection was lost, and with it what was told meanwhile. */
  readonly miss: () => void
  /** How many listen. */
  readonly listeners: () => number
}

/** Events of a seeded chaos. */
export function createFaultySource(seed: number): FaultySource {
  const random = createRandom(seed)
  const chance = (share: number) => random.next() < share
  const listeners = new Set<readonly [(event: LiveEvent) => void, ConnectionListener | undefined]>()
  let waiting: LiveEvent[] = []

  function tell(event: LiveEvent): void {
    for (const [onEvent] of listeners) onEvent(structuredClone(event))
  }

  return {
    subscribe(onEvent, onConnection) {
      const listener = [onEvent, onConnection] as const
      listeners.add(listener)
      onConnection?.('open')
      return () => void listeners.delete(listener)
    },
    take: event => void waiting.push(event),
    deliver({ lost, kept }) {
      const mixed = waiting.map(event => [random.next(), event] as const).sort(([a], [b]) => a - b)
      waiting = []
      let losses = 0
      for (const [, event] of mixed) {
        if (chance(lost)) {
          losses += 1
          continue
        }
        if (!chance(kept)) tell(event)
        else waiting.push(event)
        if (chance(0.2)) waiting.push(event)
      }
      return losses
    },
    miss() {
      for (const [, onConnection] of listeners) onConnection?.('lost')
      for (const [, onConnection] of listeners) onConnection?.('open', true)
    },
    listeners: () => listeners.size,
  }
}
