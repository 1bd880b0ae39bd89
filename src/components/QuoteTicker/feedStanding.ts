import type { QuoteFeedState } from '../../hooks/quotes/quoteFeed.ts'

/** How a feed stands, in the word that the ticker's notice is about. */
export type FeedStanding = 'coming' | 'live' | 'paused' | 'offline' | 'limited' | 'failed' | 'old'

/** What matters most of it: a person who paused knows that nothing comes, whatever else is wrong. */
export function standingOf(state: QuoteFeedState): FeedStanding {
  const { heldBy, problem, updatedAt, isStale } = state
  if (heldBy.includes('person')) return 'paused'
  if (heldBy.includes('offline') || problem?.kind === 'offline') return 'offline'
  if (problem) return problem.kind === 'rateLimited' ? 'limited' : 'failed'
  if (updatedAt === undefined) return 'coming'
  return isStale ? 'old' : 'live'
}
