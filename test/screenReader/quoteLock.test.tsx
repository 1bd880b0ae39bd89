import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { LockDesk, standing } from '../components/QuoteLock/LockDesk.tsx'
import { moveClocks } from '../hooks/deviceClock.ts'
import { render } from '../render.tsx'
import { listen } from './reader.ts'

// What a person hears of a rate that is held, runs out and is replaced. Between the announcements the
// clocks are moved, so that nobody waits; at each of them they run by themselves.

test('a held rate to its end, and the consent to a new one', async () => {
  const sandbox = slowed(standing(0.56, 0.5586))
  render(<LockDesk />, { sandbox })
  const device = moveClocks(sandbox)
  const start = performance.now()
  /** Until a second and a half before so many are left; then the time runs. */
  const until = async (seconds: number) => {
    await device.pass(120_000 - (performance.now() - start) - seconds * 1000 - 1500)
    await reader.rest()
    await reader.rest()
    await reader.rest()
  }
  const reader = await listen()
  await reader.tabTo('Hold a rate')
  await reader.press('Enter')
  await expect.element(page.getByRole('timer')).toBeVisible()
  await reader.rest()
  await until(90)
  await until(60)
  await until(45)
  await until(30)
  await until(10)
  await until(0)
  await reader.hear('This rate has expired')
  await reader.tabTo('Get a new rate')
  await reader.press('Enter')
  await expect.element(page.getByText('There’s a new rate')).toBeVisible()
  await reader.rest()
  await reader.readTo('button, Agree to the new rate')
  await reader.press('Enter')
  await reader.rest()
  await expect(lasting(reader.transcript())).toMatchFileSnapshot('quoteLock.expired.txt')
}, 60_000)

/** Late enough that what a button says of the wait is heard. The clock stands still: this one runs. */
function slowed(sandbox: Sandbox): Sandbox {
  const fetch: Sandbox['fetch'] = async (input, init) => {
    await new Promise(resolve => setTimeout(resolve, 300))
    return await sandbox.fetch(input, init)
  }
  return { ...sandbox, fetch }
}

/** Without what depends on the moment: regions that are emptied, the second that is read. */
function lasting(transcript: string): string {
  return transcript.replace(/^ +(polite|assertive): \n/gm, '').replace(/(held for ).*/g, '$1…')
}
