import type { DatedStatus } from './judgeNews.ts'
import type { StatusEntity } from './statusGraph.ts'
import { canMove, canReach, readStatus, statusGraphs } from './statusGraphs.ts'
import { cheapestOrder, stepsBetween } from './storyWays.ts'

/** What is told of an entity's past, in any order. */
export interface ToldPast {
  /** What it is now. */
  readonly status: string
  readonly steps: readonly DatedStatus[]
  /** When it was created, in milliseconds since 1970. */
  readonly begunAt?: number | undefined
}

type Timed = DatedStatus & { readonly at: number }

// The record's times and the events' of the same step differ by a little.
const skew = 2_000

/**
 * What is told, in the order in which it happened: each step once, what it is now at the end, and
 * nothing that can't have been before that.
 */
export function orderTold(entity: StatusEntity, past: ToldPast): readonly DatedStatus[] {
  const timed = withoutTwins(entity, sortedByTime(entity, past))
  const begun = beginning(entity, past, timed)
  const ordered: DatedStatus[] = begun ? [begun] : []
  for (const step of timed) {
    // Told twice or come to once more: nothing says that it was left in between.
    if (ordered.at(-1)?.status !== step.status) ordered.push(step)
  }
  if (ordered.at(-1)?.status !== past.status) ordered.push({ status: past.status })
  for (const status of untimed(entity, past)) {
    const isTold = ordered.some(step => step.status === status)
    if (!isTold) ordered.splice(placeFor(entity, status, ordered, begun ? 1 : 0), 0, { status })
  }
  return ordered
}

/** Where it began, by the record's own word. */
function beginning(
  entity: StatusEntity,
  { status, steps, begunAt }: ToldPast,
  [first]: readonly Timed[],
): DatedStatus | undefined {
  const [usual, ...others] = statusGraphs[entity].starts
  if (begunAt === undefined || usual === undefined) return undefined
  const mentioned = new Set([status, ...steps.map(step => step.status)])
  const start = others.find(other => mentioned.has(other)) ?? usual
  if (start !== status && canReach(entity, status, start) && !canReach(entity, start, status)) {
    return undefined
  }
  const isFirst = first === undefined || begunAt <= first.at
  return { status: start, at: isFirst ? begunAt : undefined }
}

function sortedByTime(entity: StatusEntity, { status: now, steps }: ToldPast): readonly Timed[] {
  const timed = steps.filter(isTimed)
  const nowAt = Math.max(...timed.filter(({ status }) => status === now).map(({ at }) => at))
  const groups = new Map<number, string[]>()
  for (const { status, at } of [...timed].sort((a, b) => a.at - b.at)) {
    const isLater = nowAt > Number.NEGATIVE_INFINITY && at > nowAt
    if (!mayPrecede(entity, status, now, isLater)) continue
    const group = groups.get(at) ?? []
    if (!group.includes(status)) group.push(status)
    groups.set(at, group)
  }
  const sorted: Timed[] = []
  const entries = [...groups]
  for (const [place, [at, group]] of entries.entries()) {
    const after = entries[place + 1]?.[1] ?? [now]
    const before = sorted.at(-1)?.status
    for (const status of cheapestOrder(entity, group, before, after)) sorted.push({ status, at })
  }
  return sorted
}

/** What lies ahead of now can't have been; of what the graph doesn't connect the time decides. */
function mayPrecede(entity: StatusEntity, status: string, now: string, isLater: boolean): boolean {
  if (status === now || canReach(entity, status, now)) return true
  return !isLater && !canReach(entity, now, status)
}

/** Without the first of one step that two sources tell of, the next one in between only by the clocks. */
function withoutTwins(entity: StatusEntity, steps: readonly Timed[]): readonly Timed[] {
  return steps.filter((step, place) => {
    const next = steps.findIndex((other, at) => at > place && other.status === step.status)
    const twin = steps[next]
    if (!twin || next === place + 1 || twin.at - step.at > skew) return true
    const between = steps.slice(place, next + 1)
    return between.every(({ status }, at) => {
      const before = between[at - 1]
      return before === undefined || canMove(entity, before.status, status)
    })
  })
}

function untimed(entity: StatusEntity, { status: now, steps }: ToldPast): ReadonlySet<string> {
  const told = steps.filter(step => !isTimed(step)).map(({ status }) => status)
  return new Set(
    told.filter(status => canReach(entity, status, now) || !readStatus(entity, status).isKnown),
  )
}

/** Where an untimed step fits with the fewest steps untold; the later place of two as good. */
function placeFor(
  entity: StatusEntity,
  status: string,
  ordered: readonly DatedStatus[],
  from: number,
): number {
  let best = { place: ordered.length - 1, cost: Number.POSITIVE_INFINITY }
  for (let place = ordered.length - 1; place >= from; place--) {
    const before = ordered[place - 1]?.status
    const after = ordered[place]?.status
    if (after === undefined) continue
    const cost =
      (before === undefined ? 0 : stepsBetween(entity, before, status)) +
      stepsBetween(entity, status, after) -
      (before === undefined ? 0 : stepsBetween(entity, before, after))
    if (cost < best.cost) best = { place, cost }
  }
  return best.place
}

function isTimed(step: DatedStatus): step is Timed {
  return step.at !== undefined && !Number.isNaN(step.at)
}
