'use client'
import type { LiveSource } from '../api/liveEvent.ts'
import type { StatusEntity } from '../lifecycle/statusGraph.ts'
import type { StatusStory } from '../lifecycle/statusStory.ts'
import { liveKinds } from './live/liveKinds.ts'
import { useWatched } from './live/useWatched.ts'
import type { ById, Query } from './results.ts'
import type { AmsRequest } from './useAmsRequests.ts'
import type { Conversion } from './useConversions.ts'
import type { Deposit } from './useDeposits.ts'
import type { Payment } from './usePayments.ts'
import type { SubClient } from './useSubClients.ts'
import type { Withdrawal } from './useWithdrawals.ts'

/** What has a status, by the name of its kind. */
export interface LiveEntities {
  readonly withdrawal: Withdrawal
  readonly deposit: Deposit
  readonly payment: Payment
  readonly conversion: Conversion
  readonly subClient: SubClient
  readonly amsRequest: AmsRequest
}

/** Which one, and who tells of it. */
export interface UseLiveStatusOptions<Entity extends StatusEntity> extends ById {
  readonly entity: Entity
  /** False: it neither listens nor looks again; true unless told. */
  readonly isWatching?: boolean | undefined
  /** Instead of the provider's `liveSource`; keep it from render to render. */
  readonly source?: LiveSource | undefined
}

/** The entity as it is now, null where there is none of that id, and how it came to be so. */
export type UseLiveStatusResult<Entity extends StatusEntity> = Query<
  LiveEntities[Entity] | null
> & {
  /** Its steps with their times, as far as anybody told; null until there is an entity. */
  readonly story: StatusStory | null
  /**
   * - `live`: a source tells of each change.
   * - `polling`: none does, or it has been lost for half a minute: it is looked at ever more rarely.
   * - `resting`: final, hidden, offline, not watched, or nothing is expected to happen.
   */
  readonly feed: 'live' | 'polling' | 'resting'
}

/**
 * One entity, kept up to date while its status may change. With a `liveSource` it shows each change as
 * it is told, in order, however late, twice or mixed up the events come; what they can't tell is asked of
 * the API. Without one it looks again: after 2, 3, 5, 8, 15, 30 and then each 60 seconds where a step
 * takes seconds, more slowly where it takes hours or days, each hour in the end where it is settled and
 * might still change; never while the page is hidden or offline, or once it is final.
 *
 * @example
 * const withdrawal = useLiveStatus({ entity: 'withdrawal', id: '5b04c62ec0bf606bf216ae21' })
 * if (withdrawal.story) withdrawal.story.steps.at(-1)?.status // 'CONFIRMED'
 */
export function useLiveStatus<Entity extends StatusEntity>(
  options: UseLiveStatusOptions<Entity>,
): UseLiveStatusResult<Entity> {
  const { story, feed, ...query } = useWatched(liveKinds[options.entity], options)
  return { ...query, story, feed } as UseLiveStatusResult<Entity>
}
