import type { DatedStatus } from '../../src/lifecycle/judgeNews.ts'
import type { StatusEntity } from '../../src/lifecycle/statusGraph.ts'
import { nextStatuses, statusGraphs } from '../../src/lifecycle/statusGraphs.ts'
import { createRandom } from '../../src/sandbox/random.ts'

/** A status with its time, which in a history is always known. */
export type Happened = DatedStatus & { readonly at: number }

/** Chance that is the same for the same seed. */
export interface Chance {
  /** True once in so many times. */
  oneIn(times: number): boolean
  pick<Item>(items: readonly Item[]): Item
  shuffled<Item>(items: readonly Item[]): Item[]
}

export const entities = Object.keys(statusGraphs) as StatusEntity[]

/** The documented paths, and of entities without any the ways that their pages tell of. */
export const documentedPaths: Readonly<Record<StatusEntity, readonly string[]>> = {
  withdrawal: [
    'INITIALISED PENDING CONFIRMED',
    'INITIALISED REVIEWING PENDING CONFIRMED',
    'INITIALISED PENDING CONFIRMED FAILED REFUNDED',
    'INITIALISED PENDING FAILED REFUNDED',
    'INITIALISED REVIEWING CANCELLED',
    'INITIALISED PENDING FAILED CANCELLED',
    'INITIALISED PENDING FAILED PENDING CONFIRMED',
    // The keyword FAIL_AML.
    'INITIALISED CANCELLED',
  ],
  deposit: [
    'INITIALISED CONFIRMED',
    'INITIALISED REVIEWING CONFIRMED',
    'INITIALISED REVIEWING CONFIRMED REFUNDING REFUNDED',
    'INITIALISED CONFIRMED REFUNDING REFUNDED',
    'INITIALISED REVIEWING REFUNDING REFUNDED',
    'INITIALISED CANCELLED',
  ],
  payment: ['OPEN CLOSED', 'INITIALISING OPEN CLOSED', 'OPEN FAILED', 'OPEN CANCELLED'],
  conversion: [
    'PENDING CONVERTED',
    'INITIALISED PENDING CONVERTED',
    'PENDING FAILED CONVERTED',
    'PENDING CANCELLED',
  ],
  subClient: [
    'INITIATED ACTIVE',
    'INITIATED UNAPPROVED ACTIVE',
    'INITIATED UNAPPROVED FAILED_KYC',
    'INITIATED ACTIVE DEACTIVATED ACTIVE',
    'INITIATED ACTIVE DISABLED',
    'INITIATED DISABLED',
    'INITIATED UNAPPROVED DISABLED',
    'INITIATED UNAPPROVED FAILED_KYC DISABLED',
    'INITIATED ACTIVE DEACTIVATED DISABLED',
  ],
  amsRequest: ['INITIALISED PENDING COMPLETED', 'INITIALISED PENDING FAILED'],
}

export function chanceOf(seed: number): Chance {
  const { next } = createRandom(seed)
  const below = (count: number) => Math.floor(next() * count)
  return {
    oneIn: times => below(times) === 0,
    pick: items => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('There is nothing to pick from')
      return item
    },
    shuffled: items => {
      const left = [...items]
      return items.flatMap(() => left.splice(below(left.length), 1))
    },
  }
}

/** A walk over an entity's graph, up to nine steps, from a beginning; each step a minute after the last. */
export function randomHistory(entity: StatusEntity, chance: Chance): Happened[] {
  const { starts } = statusGraphs[entity]
  const history: Happened[] = [{ status: chance.pick(starts), at: 60_000 }]
  while (history.length < 9 && !chance.oneIn(6)) {
    const { status, at } = lastOf(history)
    const moves = nextStatuses(entity, status)
    if (moves.length === 0) break
    history.push({ status: chance.pick(moves).to, at: at + 60_000 })
  }
  return history
}

export function lastOf(history: readonly Happened[]): Happened {
  const last = history.at(-1)
  if (!last) throw new Error('A history has a beginning')
  return last
}
