import { expect, test } from 'vitest'
import { realClock, steppedClock } from '../../src/sandbox/clock/clock.ts'

test('a stepped clock stands still and wakes sleepers in order', async () => {
  const clock = steppedClock(0)
  const woken: string[] = []
  const sleep = (name: string, milliseconds: number) =>
    clock.sleep(milliseconds).then(() => woken.push(name))
  const all = [sleep('late', 20), sleep('early', 10), sleep('never', 30)]
  clock.advance(9)
  await Promise.resolve()
  expect(woken).toEqual([])
  clock.advance(11)
  await Promise.all(all.slice(0, 2))
  expect(woken).toEqual(['early', 'late'])
  expect(clock.now()).toBe(20)
})

test.each([
  ['stepped', steppedClock()],
  ['real', realClock],
])('a sleep of the %s clock ends with its signal', async (_name, clock) => {
  const controller = new AbortController()
  const sleep = clock.sleep(60_000, controller.signal)
  controller.abort()
  await expect(sleep).rejects.toMatchObject({ name: 'AbortError' })
  await expect(clock.sleep(60_000, controller.signal)).rejects.toMatchObject({ name: 'AbortError' })
})

test('the real clock sleeps as long as it is told', async () => {
  const start = realClock.now()
  await realClock.sleep(20)
  expect(realClock.now() - start).toBeGreaterThanOrEqual(19)
})
