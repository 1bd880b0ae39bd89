import type { DatedStatus } from './judgeNews.ts'
import type { StatusEntity } from './statusGraph.ts'
import type { StoryFacts } from './statusStory.ts'

/** What a record of the API tells of its own past: its status, and times as ISO 8601. */
export interface StatusRecord {
  readonly status: string
  readonly createdAt?: string | null | undefined
  readonly updatedAt?: string | null | undefined
  readonly clearedAt?: string | null | undefined
  readonly rejectedAt?: string | null | undefined
  readonly refundedAt?: string | null | undefined
}

// A deposit that is REFUNDING already has its `refundedAt`, and keeps it (documented payloads).
const stamps: Readonly<Record<StatusEntity, Partial<Record<keyof StatusRecord, string>>>> = {
  withdrawal: { clearedAt: 'CONFIRMED', rejectedAt: 'CANCELLED', refundedAt: 'REFUNDED' },
  deposit: { clearedAt: 'CONFIRMED', refundedAt: 'REFUNDING' },
  payment: {},
  conversion: {},
  subClient: {},
  amsRequest: {},
}

/**
 * What a record tells of its past, for `tellStory`: its beginning and what its times belong to. A
 * conversion's `updatedAt` is held to be the time of its status (inferred).
 *
 * @example
 * tellStory('withdrawal', recordedFacts('withdrawal', withdrawal))
 */
export function recordedFacts(entity: StatusEntity, record: StatusRecord): StoryFacts {
  const steps: DatedStatus[] = []
  for (const [field, status] of Object.entries(stamps[entity])) {
    const at = timeOf(record[field as keyof StatusRecord])
    if (at !== undefined) steps.push({ status, at })
  }
  const begunAt = timeOf(record.createdAt)
  const changedAt = timeOf(record.updatedAt)
  if (entity === 'conversion' && changedAt !== undefined && changedAt !== begunAt) {
    steps.push({ status: record.status, at: changedAt })
  }
  return { status: record.status, steps, begunAt }
}

function timeOf(text: string | null | undefined): number | undefined {
  const time = text ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
