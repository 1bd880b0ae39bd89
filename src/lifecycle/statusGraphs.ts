import { conversionGraph } from './conversionStatus.ts'
import { depositGraph } from './depositStatus.ts'
import { mediaSearchGraph } from './mediaSearchStatus.ts'
import { paymentGraph } from './paymentStatus.ts'
import type { StatusEntity, StatusGraph, StatusMeaning, StatusMove } from './statusGraph.ts'
import { subClientGraph } from './subClientGraph.ts'
import { withdrawalGraph } from './withdrawalStatus.ts'

/** Each entity's statuses, what they mean and the legal moves between them. */
export const statusGraphs: Readonly<Record<StatusEntity, StatusGraph>> = {
  withdrawal: withdrawalGraph,
  deposit: depositGraph,
  payment: paymentGraph,
  conversion: conversionGraph,
  subClient: subClientGraph,
  amsRequest: mediaSearchGraph,
}

const unknown: StatusMeaning = {
  isKnown: false,
  finality: 'open',
  isMoving: false,
  actor: 'unknown',
  balance: 'unknown',
  takes: null,
  tone: 'neutral',
}

/**
 * What a status means. Of one that isn't documented nothing is taken for granted: it isn't final, nor
 * is it expected to change.
 *
 * @example
 * readStatus('withdrawal', 'CONFIRMED').finality // 'mostly': the bank may still return it
 */
export function readStatus(entity: StatusEntity, status: string): StatusMeaning {
  const { states } = statusGraphs[entity]
  return (Object.hasOwn(states, status) && states[status]) || unknown
}

/** What may follow a status by the next step, the most usual first; nothing after an unknown one. */
export function nextStatuses(entity: StatusEntity, status: string): readonly StatusMove[] {
  const { moves } = statusGraphs[entity]
  return (Object.hasOwn(moves, status) && moves[status]) || []
}

/** Whether one status may follow another by one step. */
export function canMove(entity: StatusEntity, from: string, to: string): boolean {
  return nextStatuses(entity, from).some(move => move.to === to)
}

/** Whether one status may come after another, by one step or several. */
export function canReach(entity: StatusEntity, from: string, to: string): boolean {
  return canReachAround(entity, from, to)
}

/** The same, without passing through `around`. */
export function canReachAround(
  entity: StatusEntity,
  from: string,
  to: string,
  around?: string,
): boolean {
  const seen = new Set<string>()
  const ahead = [from]
  for (const status of ahead) {
    for (const move of nextStatuses(entity, status)) {
      if (move.to === to) return true
      if (move.to === around || seen.has(move.to)) continue
      seen.add(move.to)
      ahead.push(move.to)
    }
  }
  return false
}
