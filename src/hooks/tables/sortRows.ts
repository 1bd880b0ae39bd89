import type { SortKey } from './tableKind.ts'

/** A row with what it is sorted by. */
export interface Keyed<Row> {
  readonly row: Row
  readonly key: SortKey
}

/** Which of two rows comes first: negative, positive, or 0 where they stay as they are. */
export type Compare = (a: { readonly key: SortKey }, b: { readonly key: SortKey }) => number

/** Numbers by value, texts as the language sorts them, codes and moments by their letters; none last. */
export function comparison(
  kind: 'text' | 'code' | 'number',
  direction: 'ascending' | 'descending',
  locale: string,
): Compare {
  const turn = direction === 'ascending' ? 1 : -1
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const of = kind === 'text' ? (a: SortKey, b: SortKey) => compare(String(a), String(b)) : byValue
  return ({ key: a }, { key: b }) => {
    if (isNothing(a) || isNothing(b)) return Number(isNothing(a)) - Number(isNothing(b))
    return turn * of(a, b)
  }
}

function byValue(a: SortKey, b: SortKey): number {
  if (a === b) return 0
  return (a as string) < (b as string) ? -1 : 1
}

function isNothing(key: SortKey): boolean {
  return key === null || key === ''
}

/** How many rows are looked at to tell whether all are in order. */
const samples = 500

/**
 * The first rows of an order, without putting the others in theirs. Where a sample says that the rows come
 * in it, or the other way round, as lists of the API do by time, not even all of them are looked at.
 */
export function firstOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  compare: Compare,
  count: number,
): readonly Row[] {
  const step = Math.max(1, Math.floor(rows.length / samples))
  const seen = Array.from({ length: samples }, (_, at) => rows[at * step]).filter(
    row => row !== undefined,
  )
  const turns = seen.slice(1).map((row, at) => {
    const before = seen[at] as Row
    return compare({ key: keyOf(before) }, { key: keyOf(row) })
  })
  if (turns.every(turn => turn <= 0)) return rows.slice(0, count)
  if (turns.every(turn => turn > 0)) return rows.slice(-count).reverse()
  return foremost(rows, keyOf, compare, count)
}

/** The first rows of an order, wherever they stand. */
function foremost<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  compare: Compare,
  count: number,
): readonly Row[] {
  const first: Keyed<Row>[] = []
  const next = { key: null as SortKey }
  for (const row of rows) {
    const key = keyOf(row)
    const last = first[count - 1]
    next.key = key
    if (last && compare(next, last) >= 0) continue
    let place = Math.min(first.length, count - 1)
    for (; place > 0; place--) {
      const before = first[place - 1]
      if (!before || compare(before, next) <= 0) break
      first[place] = before
    }
    first[place] = { row, key }
  }
  return first.map(({ row }) => row)
}

/** How many are sorted at once: about a millisecond of work. */
const run = 1024

/** Milliseconds of work after which the page gets its turn. */
const slice = 8

/**
 * Sorts a long list, stably, without keeping the page from its frames: runs first, which are then merged.
 *
 * @param isWanted asked between two slices; once it says no, nothing more is done
 */
export async function sortInSlices<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  compare: Compare,
  isWanted: () => boolean,
): Promise<readonly Keyed<Row>[] | undefined> {
  let end = performance.now() + slice
  async function pause(): Promise<void> {
    if (performance.now() < end) return
    await new Promise(resolve => setTimeout(resolve))
    end = performance.now() + slice
  }
  let runs: (readonly Keyed<Row>[])[] = []
  for (let at = 0; at < rows.length; at += run) {
    const some = rows.slice(at, at + run).map(row => ({ row, key: keyOf(row) }))
    runs.push(some.sort(compare))
    await pause()
    if (!isWanted()) return undefined
  }
  while (runs.length > 1) {
    const longer: (readonly Keyed<Row>[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], compare, pause))
      if (!isWanted()) return undefined
    }
    runs = longer
  }
  return runs[0] ?? []
}

async function merged<Row>(
  left: readonly Keyed<Row>[],
  right: readonly Keyed<Row>[],
  compare: Compare,
  pause: () => Promise<void>,
): Promise<readonly Keyed<Row>[]> {
  const all: Keyed<Row>[] = []
  let l = 0
  let r = 0
  while (l < left.length || r < right.length) {
    if (all.length % run === 0) await pause()
    const a = left[l]
    const b = right[r]
    if (a && (!b || compare(a, b) <= 0)) {
      all.push(a)
      l += 1
    } else if (b) {
      all.push(b)
      r += 1
    }
  }
  return all
}
