import type { World } from '../world.ts'
import { continueSearch } from './adverseMedia.ts'
import { watchRfi } from './rfi.ts'

/** Sets what is under way in motion when a world begins; once a world. */
export function startLifecycles(world: World): void {
  const { store, events } = world
  for (const search of store.amsRequests.values()) continueSearch(world, search)
  for (const rfi of store.rfis.values()) watchRfi(world, rfi)
  // Heard rather than called: openRfi can't import what reviews withdrawals, which import it.
  events.subscribe(({ payload }) => {
    const rfi = payload.event === 'rfi_created' ? store.rfis.get(payload.id) : undefined
    if (rfi) watchRfi(world, rfi)
  })
}
