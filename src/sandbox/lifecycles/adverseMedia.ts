import type { StoredAmsRequest } from '../entities/compliance.ts'
import { countUses } from '../rules/allowance.ts'
import { articlesAbout } from '../rules/articlesAbout.ts'
import type { World } from '../world.ts'
import { pace } from './pace.ts'

/** Begins a search that was just asked for: INITIALISED, PENDING, COMPLETED. */
export function startSearch(world: World, search: StoredAmsRequest): void {
  enter(world, search)
  continueSearch(world, search)
}

/** Goes on with a search that is under way, from where it stands. */
export function continueSearch(world: World, { id, status }: StoredAmsRequest): void {
  if (status === 'INITIALISED') world.schedule(pace.ams.started, () => scan(world, id))
  if (status === 'PENDING') world.schedule(pace.ams.completed, () => complete(world, id))
}

/** Ends a search under way without results; it isn't billed. False when none is under way. */
export function failAmsRequest(world: World, id: string): boolean {
  const search = world.store.amsRequests.get(id)
  if (!search || !isUnderWay(search)) return false
  countUses(world, 'adverseMediaSearch', -1)
  enter(world, { ...search, status: 'FAILED' })
  return true
}

/** Whether the search has neither found nor failed yet. */
export function isUnderWay({ status }: StoredAmsRequest): boolean {
  return status === 'INITIALISED' || status === 'PENDING'
}

function scan(world: World, id: string): void {
  const search = world.store.amsRequests.get(id)
  if (search?.status !== 'INITIALISED') return
  const scanning: StoredAmsRequest = { ...search, status: 'PENDING' }
  enter(world, scanning)
  continueSearch(world, scanning)
}

function complete(world: World, id: string): void {
  const search = world.store.amsRequests.get(id)
  if (search?.status !== 'PENDING') return
  enter(world, { ...search, status: 'COMPLETED', results: articlesAbout(search) })
}

function enter({ store, events }: World, search: StoredAmsRequest): void {
  const { id, name, country, status } = search
  store.amsRequests.set(id, search)
  events.emit({ event: `ams_${status.toLowerCase()}`, id, name, country, status })
}
