import { expect, onTestFinished, test, vi } from 'vitest'
import { FlashProblem } from '../../src/api/FlashProblem.ts'
import { readRefusals } from '../../src/hooks/forms/readRefusals.ts'
import { loadPhoneReader } from '../../src/rules/phoneReader.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { holdTime } from '../storm/turns.ts'
import { type Ending, tellStory } from './stormStory.ts'

// One account is opened, whatever happens: seeded stories of one person who wants one, told on the sandbox
// in bad weather. Every story ends with exactly one account or a truthful "not opened". See test/storm.

const stories = 150

test(`${stories} applications`, { timeout: 300_000 }, async () => {
  // What a page loads when it first needs it comes by the browser's own time.
  const refused = new FlashProblem({ kind: 'refused', operation: 'createSubClient' })
  await readRefusals(refused, [], () => false)
  await loadPhoneReader()
  holdTime()
  onTestFinished(() => void vi.useRealTimers())
  const sandbox = createSandbox({ recipients: [] })
  const only = Number(import.meta.env.VITE_STORM_SEED)
  const endings: Ending[] = []
  for (let seed = only || 1; seed <= (only || stories); seed += 1) {
    const ending = await tellStory(seed, sandbox)
    endings.push(ending)
    if (only) console.log(ending.trace.join('\n'))
  }
  const failures = endings
    .filter(({ wrong }) => wrong.length > 0)
    .sort((a, b) => a.trace.length - b.trace.length)
  const written = failures.map(({ seed, wrong }) => `seed ${seed}: ${wrong[0]}`)
  expect(written, failures[0]?.trace.join('\n')).toEqual([])
  if (only) return
  // The weather was bad enough to end stories in every way, and most people persisted.
  const count = (outcome: Ending['outcome']) =>
    endings.filter(ending => ending.outcome === outcome).length
  expect(count('opened')).toBeGreaterThan(3 * (count('notOpened') + count('unknowable')))
  expect(Math.min(count('notOpened'), count('unknowable'))).toBeGreaterThan(0)
})
