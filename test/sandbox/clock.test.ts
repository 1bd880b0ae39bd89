import { expect, test } from 'vitest'
import { runningClock, steppedClock } from '../../src/sandbox/clock/clock.ts'
import { sleep } from '../../src/sandbox/clock/sleep.ts'

test('a stepped clock stands still and calls back in order, each at its own time', () => {
  const clock = steppedClock(0)
  const calls: [string, number][] = []
  const call = (name: string) => () => calls.push([name, clock.now()])
  clock.after(20, call('late'))
  clock.after(10, call('early'))
  clock.after(10, call('as early, but later asked'))
  clock.after(30, call('never'))
  clock.advance(9)
  expect(calls).toEqual([])
  clock.advance(11)
  expect(calls).toEqual([
    ['early', 10],
    ['as early, but later asked', 10],
    ['late', 20],
  ])
  expect([clock.now(), clock.nextDue()]).toEqual([20, 30])
})

test('what is asked for on the way is called back on the way', () => {
  const clock = steppedClock(0)
  const times: number[] = []
  const again = () => {
    times.push(clock.now())
    clock.after(10, again)
  }
  clock.after(10, again)
  clock.advance(35)
  expect(times).toEqual([10, 20, 30])
})

test('what was called off is not called back', () => {
  const clock = steppedClock(0)
  const callOff = clock.after(5, () => expect.unreachable())
  callOff()
  clock.advance(10)
  expect(clock.nextDue()).toBeUndefined()
})

test('a running clock goes on by itself, and can be pushed', async () => {
  const clock = runningClock()
  const start = clock.now()
  await sleep(clock, 20)
  expect(clock.now() - start).toBeGreaterThanOrEqual(19)
  const far = sleep(clock, 3_600_000)
  clock.advance(3_600_000)
  await far
  expect(clock.now() - start).toBeGreaterThanOrEqual(3_600_000)
})

test.each([
  ['stepped', steppedClock()],
  ['running', runningClock()],
])('a sleep of the %s clock ends with its signal', async (_name, clock) => {
  const controller = new AbortController()
  const asleep = sleep(clock, 60_000, controller.signal)
  controller.abort()
  const ended = { name: 'AbortError' }
  await expect(asleep).rejects.toMatchObject(ended)
  await expect(sleep(clock, 60_000, controller.signal)).rejects.toMatchObject(ended)
  expect(clock.nextDue()).toBeUndefined()
})
