import { type Look, type Waits, waitAfter } from '../wire/lookAgain.ts'

/** What is read anew, a few at a time. */
export interface ReadQueue {
  /** Reads it after so many milliseconds, counted from the last time that it was added. */
  readonly add: (key: string, wait: number, read: Look) => void
  /** Forgets what waits. */
  readonly clear: () => void
}

/** How many are read at a time: fifty widgets that come back together are no storm. */
const atOnce = 3
/** Milliseconds after reads that failed. */
const waits: Waits = [2_000, 5_000, 15_000, 60_000]
const mostTries = 5

interface Wanted {
  readonly due: number
  readonly read: Look
  readonly tries: number
}

/** A queue of reads, each of a key, of which none is under way twice. */
export function createReadQueue(): ReadQueue {
  const wanted = new Map<string, Wanted>()
  const running = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let age = 0

  function plan(): void {
    clearTimeout(timer)
    const due = Math.min(
      ...[...wanted].filter(([key]) => !running.has(key)).map(([, one]) => one.due),
    )
    if (running.size >= atOnce || due === Number.POSITIVE_INFINITY) return
    timer = setTimeout(run, Math.max(0, due - Date.now()))
  }

  function run(): void {
    for (const [key, { due, read, tries }] of wanted) {
      if (running.size >= atOnce) return
      if (due > Date.now() || running.has(key)) continue
      wanted.delete(key)
      running.add(key)
      void finish(key, read, tries)
    }
    plan()
  }

  async function finish(key: string, read: Look, tries: number): Promise<void> {
    const ageThen = age
    const trouble = await read()
    if (age !== ageThen) return
    running.delete(key)
    const now = Date.now()
    const wait = trouble && waitAfter(waits, tries, now, trouble)
    if (wait !== undefined && tries < mostTries && !wanted.has(key)) {
      wanted.set(key, { due: now + wait, read, tries: tries + 1 })
    }
    plan()
  }

  return {
    add(key, wait, read) {
      wanted.set(key, { due: Date.now() + wait, read, tries: 0 })
      plan()
    },
    clear() {
      age += 1
      clearTimeout(timer)
      wanted.clear()
      running.clear()
    },
  }
}
