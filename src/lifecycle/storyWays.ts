import type { StatusEntity } from './statusGraph.ts'
import { canReachAround, nextStatuses, statusGraphs } from './statusGraphs.ts'

// More than the steps of any way that there is.
const noWay = 100

/** The shortest way from one status to another, without both; undefined where there is none. */
export function shortestWay(
  entity: StatusEntity,
  from: string,
  to: string,
): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const { to: next } of nextStatuses(entity, way.at(-1) ?? from)) {
      if (next === to) return way
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return undefined
}

/** How many steps lie between two, at the fewest; a hundred where no way leads there. */
export function stepsBetween(entity: StatusEntity, from: string, to: string): number {
  return shortestWay(entity, from, to)?.length ?? noWay
}

/** What every legal way from one status to another has, in its order. */
export function unavoidable(entity: StatusEntity, from: string, to: string): readonly string[] {
  const way = shortestWay(entity, from, to) ?? []
  return way.filter(status => !canReachAround(entity, from, to, status))
}

/** What every legal way from any beginning to a status has, the beginning included. */
export function unavoidableBefore(entity: StatusEntity, status: string): readonly string[] {
  const { starts } = statusGraphs[entity]
  if (starts.includes(status)) return []
  const ways = starts
    .filter(start => canReachAround(entity, start, status))
    .map(start => [start, ...unavoidable(entity, start, status)])
  const [first = [], ...others] = ways
  return first.filter(step => others.every(way => way.includes(step)))
}

/**
 * Some statuses of the same moment in the order that leaves the fewest steps untold, from what was
 * before to one of those after.
 */
export function cheapestOrder(
  entity: StatusEntity,
  statuses: readonly string[],
  before: string | undefined,
  after: readonly string[],
): readonly string[] {
  // So many at one moment that no order can be told from another.
  if (statuses.length < 2 || statuses.length > 7) return statuses
  let best: { readonly order: readonly string[]; readonly cost: number } | undefined
  for (const order of permutations(statuses)) {
    const cost = costOf(entity, order, before, after)
    if (!best || cost < best.cost) best = { order, cost }
  }
  return best?.order ?? statuses
}

function costOf(
  entity: StatusEntity,
  order: readonly string[],
  before: string | undefined,
  after: readonly string[],
): number {
  let cost = 0
  let last = before
  for (const status of order) {
    if (last === undefined) cost += unavoidableBefore(entity, status).length
    else cost += last === status ? 0 : stepsBetween(entity, last, status)
    last = status
  }
  // One that is there already need not come once more.
  const ends = after.map(status =>
    last === undefined || last === status ? 0 : stepsBetween(entity, last, status) + 1,
  )
  return cost + Math.min(...ends)
}

function permutations(statuses: readonly string[]): readonly (readonly string[])[] {
  if (statuses.length < 2) return [statuses]
  return statuses.flatMap((status, place) =>
    permutations(statuses.filter((_, at) => at !== place)).map(rest => [status, ...rest]),
  )
}
