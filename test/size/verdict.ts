import type { Budget } from './budgets.ts'

/** What one entry was measured to cost, in bytes. */
export interface Cost {
  readonly allIn: number
  readonly floor: number
}

/** One limit of a budget, and how the cost stands to it. */
export interface Verdict {
  /** `own ≤ 2.00 kB`. */
  readonly limit: string
  /** What is over and by how much; absent where the limit holds. */
  readonly excess: string | undefined
}

/** Holds a cost against each limit of its budget. */
export function verdictsOf(
  { allIn, own, ratio }: Pick<Budget, 'allIn' | 'own' | 'ratio'>,
  cost: Cost,
): readonly Verdict[] {
  const ours = cost.allIn - cost.floor
  return [
    ...(allIn === undefined ? [] : [bytesVerdict('all-in', cost.allIn, allIn * 1000)]),
    ...(own === undefined ? [] : [bytesVerdict('own', ours, own * 1000)]),
    ...(ratio === undefined ? [] : [ratioVerdict(cost, ratio)]),
  ]
}

/** Bytes as kB with two decimals. */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(2)
}

function bytesVerdict(name: string, bytes: number, limit: number): Verdict {
  const over = bytes - limit
  return {
    limit: `${name} ≤ ${kB(limit)}`,
    excess:
      over > 0 ? `${name} is ${kB(bytes)} kB, ${kB(over)} kB over its ${kB(limit)}` : undefined,
  }
}

function ratioVerdict({ allIn, floor }: Cost, limit: number): Verdict {
  const ratio = allIn / floor
  const over = kB(allIn - limit * floor)
  return {
    limit: `ratio ≤ ${limit}`,
    excess:
      ratio > limit
        ? `all-in is ${ratio.toFixed(3)} × its floor, ${over} kB over ${limit}`
        : undefined,
  }
}
