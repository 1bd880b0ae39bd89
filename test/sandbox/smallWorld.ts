import { type Clock, steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createEvents } from '../../src/sandbox/events/events.ts'
import { createLedger } from '../../src/sandbox/ledger.ts'
import { createRandom } from '../../src/sandbox/random.ts'
import { createRates } from '../../src/sandbox/rates.ts'
import { deliveryMethods } from '../../src/sandbox/seeds/deliveryMethods.ts'
import { documentedRecipients } from '../../src/sandbox/seeds/recipients.ts'
import { createStore } from '../../src/sandbox/store.ts'
import type { World } from '../../src/sandbox/world.ts'

/** The seeded world without a request's way in, for lifecycles that only Flash itself sets in motion. */
export function smallWorld(clock: Clock = steppedClock()): World {
  const random = createRandom(1)
  return {
    store: createStore(documentedRecipients, deliveryMethods, clock.now()),
    ledger: createLedger(clock, { AUD: 10_000 }),
    rates: createRates(clock, 1),
    clock,
    random,
    events: createEvents(clock, random),
    allowances: new Map(),
    schedule: (milliseconds, step) => void clock.after(milliseconds, step),
  }
}
