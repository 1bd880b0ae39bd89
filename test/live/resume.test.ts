import { expect, onTestFinished, test } from 'vitest'
import { createEventStream } from '../../src/api/eventStream.ts'
import type { LiveEvent } from '../../src/api/liveEvent.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { serveSandbox } from '../../src/sandbox/http/serveSandbox.ts'
import { createRandom } from '../../src/sandbox/random.ts'
import { cutLine } from './cuttingLine.ts'
import { FetchEventSource } from './fetchEventSource.ts'

test('1,000 events over a line that breaks are all heard once, in order', async () => {
  const sandbox = createSandbox({ clock: steppedClock() })
  const served = await serveSandbox(sandbox)
  const random = createRandom(8)
  const line = await cutLine(Number(new URL(served.url).port), () =>
    Math.floor(100 + random.next() ** 2 * 20_000),
  )
  const heard: LiveEvent[] = []
  let missed = 0
  const source = createEventStream({
    url: `${line.url}_sandbox/events`,
    EventSource: FetchEventSource,
    random: () => 0,
  })
  const leave = source.subscribe(
    event => heard.push(event),
    (_, hasMissed) => {
      if (hasMissed && heard.length > 0) missed += 1
    },
  )
  onTestFinished(async () => {
    leave()
    line.close()
    await served.close()
  })
  while (sandbox.events.length < 1_000) {
    for (let count = random.next() * 30; count > 0; count -= 1) sandbox.deposit()
    await sandbox.advance(1_000)
    await new Promise(setImmediate)
  }
  await expect
    .poll(() => heard.length, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(sandbox.events.length)
  expect(heard).toEqual(sandbox.events)
  expect(line.cuts()).toBeGreaterThan(20)
  expect(missed).toBe(0)
}, 40_000)

test('after the sandbox began anew, its stream says that it can’t resume, and tells from the first', async () => {
  const sandbox = createSandbox({ clock: steppedClock() })
  const served = await serveSandbox(sandbox)
  onTestFinished(() => served.close())
  const heard: string[] = []
  const listen = new FetchEventSource(`${served.url}_sandbox/events?lastEventId=57`)
  onTestFinished(() => listen.close())
  sandbox.deposit()
  listen.addEventListener('missed', () => heard.push('missed'))
  listen.addEventListener('message', ({ lastEventId }) => heard.push(lastEventId))
  await expect.poll(() => heard).toEqual(['missed', '0'])
})
