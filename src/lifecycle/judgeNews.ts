import type { StatusEntity } from './statusGraph.ts'
import { canReach, readStatus } from './statusGraphs.ts'

/** A status and when it began. */
export interface DatedStatus {
  readonly status: string
  /** Milliseconds since 1970; undefined where nobody knows. */
  readonly at?: number | undefined
}

/**
 * What news of a status is worth:
 *
 * - `apply`: it is so now.
 * - `duplicate`: it is known already.
 * - `late`: it is true of an earlier time, and belongs to the history only.
 * - `ask`: it contradicts what is known, or the graph, or may be of before as well as of after: only
 *   the API can tell.
 */
export type NewsVerdict = 'apply' | 'duplicate' | 'late' | 'ask'

/**
 * Whether news of a status is so now. News come in any order, more than once, or never: the times
 * decide where both are known, else the graph, where it has one order only.
 *
 * @param known what is held to be so now, with the time when it was told or began
 * @param news an event's status and its `eventScheduledAt`
 *
 * @example
 * judgeNews('withdrawal', { status: 'CONFIRMED', at: 5 }, { status: 'PENDING', at: 3 }) // 'late'
 */
export function judgeNews(
  entity: StatusEntity,
  known: DatedStatus,
  news: DatedStatus,
): NewsVerdict {
  const age = ageOf(known, news)
  const isAhead = canReach(entity, known.status, news.status)
  const isBehind = canReach(entity, news.status, known.status)
  if (known.status === news.status) {
    // A retry comes to the same status once more: the newer time makes what lies between late.
    if (!isAhead || age === 'unknown' || age === 'same') return 'duplicate'
    return age === 'newer' ? 'apply' : 'late'
  }
  if (age === 'newer') return isAhead ? 'apply' : 'ask'
  if (age === 'older') return isBehind || isStrange(entity, known, news) ? 'late' : 'ask'
  if (isAhead === isBehind) return 'ask'
  return isAhead ? 'apply' : 'late'
}

function ageOf(known: DatedStatus, news: DatedStatus): 'newer' | 'older' | 'same' | 'unknown' {
  if (known.at === undefined || news.at === undefined) return 'unknown'
  if (known.at === news.at) return 'same'
  return news.at > known.at ? 'newer' : 'older'
}

/** The graph, which doesn't know the one or the other, can't speak against an older time. */
function isStrange(entity: StatusEntity, ...dated: readonly DatedStatus[]): boolean {
  return dated.some(({ status }) => !readStatus(entity, status).isKnown)
}
