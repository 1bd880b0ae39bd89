import type { DatedStatus } from './judgeNews.ts'
import type { StatusEntity, StatusMeaning, StatusMove } from './statusGraph.ts'
import { canReach, nextStatuses, readStatus, statusGraphs } from './statusGraphs.ts'
import { orderTold } from './storyOrder.ts'
import { unavoidable, unavoidableBefore } from './storyWays.ts'

/** What is known of an entity's past. */
export interface StoryFacts {
  /** The entity's own status: what it is now. */
  readonly status: string
  /** From the entity's times and from events; in any order, more than once, or not all of them. */
  readonly steps: readonly DatedStatus[]
  /** When it was created, in milliseconds since 1970. */
  readonly begunAt?: number | undefined
}

/** A status that it has had, or has. */
export interface StatusStep {
  readonly status: string
  /** When it began, in milliseconds since 1970; undefined where nobody told. */
  readonly at: number | undefined
  /** The last step is what it is now. */
  readonly isNow: boolean
  /** Nobody told of it, but no legal way leads around it. */
  readonly isInferred: boolean
  /** It goes backwards from the step before, as FAILED does from CONFIRMED. */
  readonly isSetback: boolean
  /** The graph knows no way from the step before to this one. */
  readonly isUnexplained: boolean
}

/** What happened, what is now, and what may follow. */
export interface StatusStory {
  readonly entity: StatusEntity
  /** The oldest first; the last one is what it is now. */
  readonly steps: readonly StatusStep[]
  /** What may follow by the next step, the most usual first. */
  readonly next: readonly StatusMove[]
  /** Of what it is now. */
  readonly meaning: StatusMeaning
}

/**
 * What happened to an entity, told from what is known. Its own status is what it is now and comes last,
 * whatever else is told; what can't have been before it is left out. What is told goes by its time, at
 * equal times by the graph; retries are kept. Between two steps only what no legal way avoids is added.
 *
 * @example
 * const facts = { status: 'CONFIRMED', steps: [], begunAt: Date.parse(withdrawal.createdAt) }
 * tellStory('withdrawal', facts).steps // INITIALISED, PENDING (inferred), CONFIRMED (now)
 */
export function tellStory(entity: StatusEntity, facts: StoryFacts): StatusStory {
  const { status } = facts
  return {
    entity,
    steps: withInferred(entity, orderTold(entity, facts)),
    next: nextStatuses(entity, status),
    meaning: readStatus(entity, status),
  }
}

function withInferred(entity: StatusEntity, told: readonly DatedStatus[]): readonly StatusStep[] {
  const steps: StatusStep[] = []
  // A status that isn't known explains nothing, and rules nothing out.
  let before: string | undefined
  for (const [place, { status, at }] of told.entries()) {
    const previous = told[place - 1]?.status
    const gap = gapBefore(entity, status, previous)
    for (const inferred of gap) {
      steps.push(step(entity, inferred, before, { isInferred: true }))
      before = inferred
    }
    steps.push(step(entity, status, before, { at, isNow: place === told.length - 1 }))
    if (readStatus(entity, status).isKnown) before = status
  }
  return steps
}

function gapBefore(
  entity: StatusEntity,
  status: string,
  previous: string | undefined,
): readonly string[] {
  return previous === undefined
    ? unavoidableBefore(entity, status)
    : unavoidable(entity, previous, status)
}

function step(
  entity: StatusEntity,
  status: string,
  before: string | undefined,
  { at, isNow = false, isInferred = false }: Partial<StatusStep>,
): StatusStep {
  const isFirst = before === undefined || before === status
  return {
    status,
    at,
    isNow,
    isInferred,
    isSetback: !isFirst && isSetback(entity, before, status),
    isUnexplained: !isFirst && !canReach(entity, before, status),
  }
}

/** By the move itself or, where it isn't one, by all that may come last on the way. */
function isSetback(entity: StatusEntity, from: string, to: string): boolean {
  const direct = nextStatuses(entity, from).find(move => move.to === to)
  if (direct) return direct.kind === 'setback'
  const last = Object.keys(statusGraphs[entity].states)
    .filter(status => canReach(entity, from, status))
    .flatMap(status => nextStatuses(entity, status))
    .filter(move => move.to === to)
  return last.length > 0 && last.every(({ kind }) => kind === 'setback')
}
