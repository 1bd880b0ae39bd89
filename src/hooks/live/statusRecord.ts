import type { DatedStatus } from '../../lifecycle/judgeNews.ts'
import { recordedFacts } from '../../lifecycle/recordedFacts.ts'
import type { LiveKind } from './liveKinds.ts'

/** What is remembered of one entity. */
export interface StatusRecord {
  /** What is held to be so now; undefined where only late news came so far. */
  now: DatedStatus | undefined
  /** All that was told, a new list with each; at most 50. */
  steps: readonly DatedStatus[]
  /** Counts the news that were applied, so that an older answer is known for one. */
  changes: number
}

/** How many steps are remembered of one entity: several times what any lifecycle has. */
const mostSteps = 50
/** Entities that nobody shows, of which the news are remembered: the latest heard. */
const mostRecords = 500

/** The records by key. */
export interface StatusRecords {
  readonly find: (key: string) => StatusRecord | undefined
  /** The record of a key, made where there is none; another is dropped where there are too many. */
  readonly take: (key: string) => StatusRecord
  readonly clear: () => void
}

/** Records, of which those go first that were longest not taken; never one that `isKept`. */
export function createStatusRecords(isKept: (key: string) => boolean): StatusRecords {
  const records = new Map<string, StatusRecord>()
  return {
    find: key => records.get(key),
    take(key) {
      const record = records.get(key) ?? { now: undefined, steps: [], changes: 0 }
      records.delete(key)
      records.set(key, record)
      if (records.size > mostRecords) {
        const oldest = [...records.keys()].find(other => other !== key && !isKept(other))
        if (oldest) records.delete(oldest)
      }
      return record
    },
    clear: () => records.clear(),
  }
}

/** Adds a step, unless it is known. `isRough`: its time is a field's, which may differ by a little. */
export function addStep(record: StatusRecord, step: DatedStatus, isRough = false): void {
  const same = record.steps.filter(({ status }) => status === step.status)
  if (same.some(({ at }) => at === step.at || (isRough && isNear(at, step.at)))) return
  if (step.at === undefined && same.length > 0) return
  const others = record.steps.filter(({ status, at }) => at !== undefined || status !== step.status)
  record.steps = [...others, step].slice(-mostSteps)
}

function isNear(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || Math.abs(one - other) < 60_000
}

/** The steps that the times of an entity, or of an event, tell of. */
export function datedSteps(
  { entity }: LiveKind,
  fields: Readonly<Record<string, unknown>>,
): readonly DatedStatus[] {
  // An event is somebody else's word: only texts are read.
  const texts = Object.entries(fields).filter(([, value]) => typeof value === 'string')
  const { steps } = recordedFacts(entity, { status: '', ...Object.fromEntries(texts) })
  return steps.filter(({ status }) => status !== '')
}

/** Milliseconds since 1970 of a moment in ISO 8601; undefined where it isn't one. */
export function momentOf(value: unknown): number | undefined {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}
