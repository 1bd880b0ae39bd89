'use client'
import type { Query } from './results.ts'
import { useLiveStatus } from './useLiveStatus.ts'
import type { UseSubClientOptions } from './useSubClient.ts'
import type { SubClient } from './useSubClients.ts'

/** Which one, and whether to look by oneself. */
export interface UseLiveSubClientOptions extends UseSubClientOptions {
  /**
   * False where the host hears the API's webhooks and calls `refresh()` with each; true unless told.
   */
  readonly isWatching?: boolean | undefined
}

/** The sub-client as it is now; null where there is none of that id. */
export type UseLiveSubClientResult = Query<SubClient | null> & {
  /** Its status moves by itself, and is looked at again and again. */
  readonly isWatching: boolean
}

/**
 * One sub-client, kept up to date by the provider's `liveSource`. Without one it looks again while its
 * status moves by itself: INITIATED after 2, 3, 5, 8, 15 and 30 seconds and then each minute, UNAPPROVED
 * after half a minute and ever more rarely, in the end each five minutes; each new status begins anew. It
 * looks only while the page is seen and has a network, at once when it is back, later after a 429, and no
 * more once nothing moves.
 *
 * The API asks not to be polled continuously: a host that hears its webhooks says `isWatching: false`.
 *
 * @example
 * const subClient = useLiveSubClient({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useLiveSubClient(options: UseLiveSubClientOptions): UseLiveSubClientResult {
  const { id, isWatching: isWanted } = options
  const {
    story,
    feed: _,
    ...query
  } = useLiveStatus({
    entity: 'subClient',
    id,
    isWatching: isWanted,
  })
  return { ...query, isWatching: isWanted !== false && (story?.meaning.isMoving ?? false) }
}
