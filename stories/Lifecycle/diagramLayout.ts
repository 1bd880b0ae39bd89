import type { StatusGraph, StatusMove } from '../../src/lifecycle/statusGraph.ts'

/** A status in its row of a diagram. */
export interface DiagramRow {
  readonly status: string
  /** The move to the next row, drawn between the two. */
  readonly below: StatusMove['kind'] | undefined
}

/** Moves of one kind to one status that lead past other rows, drawn as one line with several tails. */
export interface DiagramLine {
  readonly kind: StatusMove['kind']
  /** Rows, counted from 0; the farthest first. */
  readonly from: readonly number[]
  readonly to: number
  /** Which of the tracks beside the boxes it takes; 0 is the nearest. */
  readonly track: number
}

/** Where everything in a diagram goes. */
export interface DiagramLayout {
  readonly rows: readonly DiagramRow[]
  /** At the inline end, downwards. */
  readonly onwards: readonly DiagramLine[]
  /** At the inline start, upwards: what is tried again. */
  readonly back: readonly DiagramLine[]
}

/** A diagram of a graph: a row a status, ranked by the longest way from where it begins. */
export function layOut(graph: StatusGraph): DiagramLayout {
  const order = rowsOf(graph)
  const rowOf = (status: string) => order.indexOf(status)
  const rows = order.map((status, row) => ({
    status,
    below: graph.moves[status]?.find(({ to }) => rowOf(to) === row + 1)?.kind,
  }))
  const lines = new Map<string, { kind: StatusMove['kind']; to: number; from: number[] }>()
  for (const [status, moves] of Object.entries(graph.moves)) {
    for (const { to, kind } of moves) {
      const from = rowOf(status)
      if (rowOf(to) === from + 1) continue
      const key = `${kind} ${to} ${rowOf(to) < from}`
      const line = lines.get(key) ?? { kind, to: rowOf(to), from: [] }
      line.from.push(from)
      lines.set(key, line)
    }
  }
  const all = [...lines.values()]
  return {
    rows,
    onwards: onTracks(all.filter(({ from, to }) => from.every(row => row < to))),
    back: onTracks(all.filter(({ from, to }) => from.some(row => row > to))),
  }
}

/** By rank; what only setbacks lead to, and nothing but setbacks from, at the end. */
function rowsOf({ states, starts, moves }: StatusGraph): readonly string[] {
  const statuses = Object.keys(states)
  const ranks = new Map<string, number>()
  const rank = (status: string, above: readonly string[]) => {
    ranks.set(status, Math.max(ranks.get(status) ?? 0, above.length))
    for (const { to } of moves[status] ?? []) {
      if (to !== status && !above.includes(to)) rank(to, [...above, status])
    }
  }
  // The one that leads to another comes first.
  for (const start of [...starts].reverse()) rank(start, [])
  const isGood = (status: string) =>
    Object.values(moves).some(next =>
      next.some(({ to, kind }) => to === status && kind === 'usual'),
    )
  const isEnd = (status: string) =>
    !starts.includes(status) && !isGood(status) && states[status]?.finality === 'final'
  const key = (status: string) =>
    (isEnd(status) ? 100 : 0) + (ranks.get(status) ?? 0) + (isGood(status) ? 0 : 0.5)
  return statuses.sort((a, b) => key(a) - key(b))
}

/** Gives each line the nearest track that is free along its way, the short ones first. */
function onTracks(lines: readonly Omit<DiagramLine, 'track'>[]): readonly DiagramLine[] {
  const length = ({ from, to }: Omit<DiagramLine, 'track'>) =>
    Math.max(...from.map(row => Math.abs(row - to)))
  const placed: DiagramLine[] = []
  for (const line of [...lines].sort((a, b) => length(a) - length(b))) {
    const [top, bottom] = spanOf(line)
    let track = 0
    while (
      placed.some(other => {
        const [otherTop, otherBottom] = spanOf(other)
        return other.track === track && otherTop < bottom && top < otherBottom
      })
    ) {
      track += 1
    }
    const from = [...line.from].sort((a, b) => Math.abs(b - line.to) - Math.abs(a - line.to))
    placed.push({ ...line, from, track })
  }
  return placed
}

function spanOf({ from, to }: Omit<DiagramLine, 'track'>): readonly [number, number] {
  return [Math.min(to, ...from), Math.max(to, ...from)]
}
