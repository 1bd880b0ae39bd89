import type { StoredRfi } from '../entities/compliance.ts'
import { openQuestions, waitingForReplies } from '../rules/rfiQuestions.ts'
import { isoNow, newId, type World } from '../world.ts'
import { pace } from './pace.ts'

/** The transactions that a request for information holds up. */
export interface RfiSubject {
  readonly withdrawalIds?: readonly string[]
  readonly depositIds?: readonly string[]
  readonly paymentIds?: readonly string[]
}

/** Asks for information about transactions under review: the two questions that are documented. */
export function openRfi(
  world: World,
  { withdrawalIds = [], depositIds = [], paymentIds = [] }: RfiSubject,
): StoredRfi {
  const rfi: StoredRfi = {
    id: newId(world),
    status: 'PENDING',
    statusMessage: waitingForReplies,
    deadline: new Date(world.clock.now() + pace.rfi.deadline).toISOString(),
    questions: openQuestions,
    withdrawalIds,
    depositIds,
    paymentIds,
    createdAt: isoNow(world),
  }
  world.store.rfis.set(rfi.id, rfi)
  emitRfi(world, 'rfi_created', rfi)
  return rfi
}

/** Tells of a change. The events' names are documented, their payload is inferred. */
export function emitRfi({ events }: World, event: RfiEvent, rfi: StoredRfi): void {
  const { id, status, deadline, withdrawalIds } = rfi
  events.emit({
    event,
    id,
    status,
    deadline,
    ...(withdrawalIds.length > 0 && { withdrawalIds }),
  })
}

type RfiEvent = 'rfi_created' | 'rfi_assessing' | 'rfi_closed' | 'rfi_cancelled'
