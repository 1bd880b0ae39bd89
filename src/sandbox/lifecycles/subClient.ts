import { canMove } from '../../lifecycle/statusGraphs.ts'
import type { SubClientStatusCode } from '../../lifecycle/subClientStatus.ts'
import type { StoredSubClient } from '../entities/subClient.ts'
import type { World } from '../world.ts'
import { pace } from './pace.ts'

/**
 * Keeps a new sub-client and processes it. "Any non-Australian entities will undergo extended due
 * diligence": they wait as UNAPPROVED for a review.
 */
export function startSubClient(world: World, subClient: StoredSubClient): void {
  const { id, address } = subClient
  enter(world, subClient)
  const processed = address?.country === 'AU' ? 'ACTIVE' : 'UNAPPROVED'
  world.schedule(pace.subClient.processed, () => {
    if (world.store.subClients.get(id)?.status === 'INITIATED') move(world, id, processed)
  })
}

/** Ends a review. False when no sub-client of that id is under review. */
export function reviewSubClient(world: World, id: string, verdict: 'approve' | 'decline'): boolean {
  if (world.store.subClients.get(id)?.status !== 'UNAPPROVED') return false
  return move(world, id, verdict === 'approve' ? 'ACTIVE' : 'FAILED_KYC')
}

/**
 * You disable a sub-client, which you can take back. False when it isn't ACTIVE.
 *
 * The newer page on the lifecycle and its webhook say DEACTIVATED; the mutation's example, older,
 * replies DISABLED, which is Flash's own doing today.
 */
export function deactivateSubClient(world: World, id: string): boolean {
  return move(world, id, 'DEACTIVATED')
}

/** Takes a deactivation back. False when the sub-client isn't DEACTIVATED. */
export function reactivateSubClient(world: World, id: string): boolean {
  if (world.store.subClients.get(id)?.status !== 'DEACTIVATED') return false
  return move(world, id, 'ACTIVE')
}

/** Flash disables a sub-client, for good. False when there is none, or it is DISABLED already. */
export function disableSubClientByFlash(world: World, id: string): boolean {
  return move(world, id, 'DISABLED')
}

/** False, and nothing done, when the move isn't legal. */
function move(world: World, id: string, status: SubClientStatusCode): boolean {
  const current = world.store.subClients.get(id)
  if (!current || !canMove('subClient', current.status, status)) return false
  enter(world, { ...current, status })
  return true
}

function enter({ store, events }: World, subClient: StoredSubClient): void {
  const { id, fullName, status, externalId } = subClient
  store.subClients.set(id, subClient)
  // The documented payload of subclient_disabled says DEACTIVATED, as the one above it: a copy.
  const event = `subclient_${status.toLowerCase()}`
  events.emit({ event, id, fullName, status, externalId })
}
