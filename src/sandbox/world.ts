import type { Clock } from './clock/clock.ts'
import type { Events } from './events/events.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'
import type { Rates } from './rates.ts'
import type { Store } from './store.ts'

/** Operations that must be enabled for an account, and whose use is limited. */
export type LimitedOperation = 'confirmationOfPayee' | 'adverseMediaSearch' | 'cleanseAddress'

/** What the account may do. */
export interface Allowance {
  readonly isEnabled: boolean
  /** How many more; Infinity unless told. */
  readonly left: number
}

/** All that the sandbox is made of; lifecycles and resolvers work on it. */
export interface World {
  readonly store: Store
  readonly ledger: Ledger
  readonly rates: Rates
  readonly clock: Clock
  readonly random: Random
  readonly events: Events
  readonly allowances: Map<LimitedOperation, Allowance>
  /** Runs a step so many milliseconds from now; never in a world that was reset. */
  schedule(milliseconds: number, step: () => void): void
}

/** The world's time as the API gives it. */
export function isoNow({ clock }: Pick<World, 'clock'>): string {
  return new Date(clock.now()).toISOString()
}

/** A new id, as the API makes them. */
export function newId({ random }: Pick<World, 'random'>): string {
  return random.hex(24)
}
