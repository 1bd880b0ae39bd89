import { expect, onTestFinished, vi } from 'vitest'
import { FlashProblem } from '../../src/api/FlashProblem.ts'
import { readRefusals } from '../../src/hooks/forms/readRefusals.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { documentedRecipients } from '../../src/sandbox/seeds/recipients.ts'
import type { Kind } from './kind.ts'
import { type Ending, tellStory } from './story.ts'
import { holdTime } from './turns.ts'

/** How many of the stories ended in which way. */
export type Tally = Readonly<Record<Ending['outcome'], number>>

/**
 * So many stories, of the seeds from 1 on; fails with the shortest of those in which anything is wrong.
 *
 * `VITE_STORM_SEED=123 vitest run … test/storm/payouts.test.tsx` tells one again, and prints it.
 */
export async function storm(kind: Kind, count: number): Promise<Tally> {
  // What reads the API's sentences is loaded when it is first needed, by the browser's own time.
  const refused = new FlashProblem({ kind: 'refused', operation: kind.operation })
  await readRefusals(refused, [], () => false)
  holdTime()
  onTestFinished(() => void vi.useRealTimers())
  const sandbox = createSandbox({ recipients: documentedRecipients.filter(isUsed) })
  const only = Number(import.meta.env.VITE_STORM_SEED)
  const tally: Record<Ending['outcome'], number> = { sent: 0, notSent: 0, unknowable: 0 }
  const failures: Ending[] = []
  for (let seed = only || 1; seed <= (only || count); seed += 1) {
    const ending = await tellStory(seed, kind, sandbox)
    tally[ending.outcome] += 1
    if (ending.wrong.length > 0) failures.push(ending)
    if (only) console.log(ending.trace.join('\n'))
  }
  failures.sort((a, b) => a.trace.length - b.trace.length)
  const written = failures.map(({ seed, wrong }) => `seed ${seed}: ${wrong[0]}`)
  expect(written, failures[0]?.trace.join('\n')).toEqual([])
  return tally
}

/** A longer address book would only take its time. */
function isUsed({ id }: { readonly id: string }): boolean {
  return id === '5ba89a6b35a2b327b81ffc3b' || id === '64f1a2b3c4d5e6f708192a03'
}

/** The weather was bad enough to end stories in every way, and most people persisted. */
export function expectAllEndings(tally: Tally): void {
  if (import.meta.env.VITE_STORM_SEED) return
  const { sent, notSent, unknowable } = tally
  expect(sent).toBeGreaterThan(5 * (notSent + unknowable))
  expect(Math.min(notSent, unknowable)).toBeGreaterThan(0)
}
