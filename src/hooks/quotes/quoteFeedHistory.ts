/** How a middle rate moved since the first answer, in at most 48 points however long that is. */
export interface QuoteHistory {
  /** Oldest first; only the first `length` are set. The last is always the newest rate. */
  readonly values: Float64Array
  length: number
  /** When the first point came, in milliseconds since 1970; 0 while there is none. */
  since: number
  /** How many answers a point stands for, and how many the last one has had. */
  stride: number
  filled: number
}

const size = 48

export function createHistory(): QuoteHistory {
  return { values: new Float64Array(size), length: 0, since: 0, stride: 1, filled: 0 }
}

/**
 * Adds an answer. A full history drops every other point and lets each stand for twice as many answers,
 * so that it always tells of the whole session and never grows.
 */
export function addPoint(history: QuoteHistory, value: number, at: number): void {
  if (history.length === 0) history.since = at
  if (history.length === 0 || history.filled === history.stride) {
    if (history.length === size) thin(history)
    else history.length += 1
    history.filled = 0
  }
  history.values[history.length - 1] = value
  history.filled += 1
}

/** Begins anew, as where the API answers with another symbol than before. */
export function clearHistory(history: QuoteHistory): void {
  Object.assign(history, { length: 0, since: 0, stride: 1, filled: 0 })
}

/** By what share of the first rate the last one is above it; 0 while there are no two. */
export function historyChange({ values, length }: QuoteHistory): number {
  const first = values[0] ?? 0
  return length < 2 || first === 0 ? 0 : ((values[length - 1] ?? 0) - first) / first
}

function thin(history: QuoteHistory): void {
  const { values } = history
  for (let at = 0; at < size / 2; at += 1) values[at] = values[2 * at] ?? 0
  history.length = size / 2 + 1
  history.stride *= 2
}
